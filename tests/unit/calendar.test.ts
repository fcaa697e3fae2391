import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAfter } from '@/domain/days'
import { calendarFrom, mondayOf, weekNumber } from '@/domain/review/calendar'

test.each([
  ['2026-11-30', 49],
  ['2025-12-29', 1], // of 2026, whose first Thursday is New Year's Day
  ['2026-12-28', 53],
  ['2027-01-04', 1],
  ['2020-12-28', 53],
  ['2024-12-30', 1],
])('the week that begins on %s is number %d', (monday, number) => {
  expect(weekNumber(monday)).toBe(number)
})

test('weeks begin on Mondays, follow one another, and have seven days over every change of the clock', () => {
  const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const monday = mondayOf(date.toISOString().slice(0, 10))
      expect(new Date(monday).getUTCDay()).toBe(1)
      expect(mondayOf(dayAfter(monday, 6))).toBe(monday)
      const next = weekNumber(dayAfter(monday, 7))
      expect(next === weekNumber(monday) + 1 || (next === 1 && weekNumber(monday) >= 52)).toBe(true)
    }),
  )
})

test.each(['', '2026-13-45', '1026-01-01', 'igår', undefined, ['2026-01-01'], "2026-01-01'--"])(
  'what is no day, such as %s, is this week',
  (given) => {
    expect(calendarFrom(given, '2026-11-30')).toBe('2026-11-30')
  },
)
