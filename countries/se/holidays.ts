/** Days off in Sweden (lag 1989:253 om allmänna helgdagar), and the eves that count like Sundays in semesterlagen 1977:480 § 3 a. */
import { allSaints, dayOf, easterDays, midsummer } from '../moveable-days'

export function holidays(year: number): string[] {
  return [
    dayOf(year, 1, 1),
    dayOf(year, 1, 6),
    ...easterDays(year),
    dayOf(year, 5, 1),
    dayOf(year, 6, 6),
    ...midsummer(year),
    allSaints(year),
    dayOf(year, 12, 24),
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
    dayOf(year, 12, 31),
  ].sort()
}
