/** Days off in Finland: the church's (kirkkolaki 652/2023), the first of May (272/1944), 6 December (388/1937), and the eves that are free in practice. */
import { allSaints, dayOf, easterDays, midsummer } from '../moveable-days'

export function holidays(year: number): string[] {
  return [
    dayOf(year, 1, 1),
    dayOf(year, 1, 6),
    ...easterDays(year),
    dayOf(year, 5, 1),
    ...midsummer(year),
    allSaints(year),
    dayOf(year, 12, 6),
    dayOf(year, 12, 24),
    dayOf(year, 12, 25),
    dayOf(year, 12, 26),
  ].sort()
}
