import { expect, test } from 'vitest'
import { suggestedTimes } from '@/admin/review-panel/ask/suggested-times'

const clocks = (now: string) => suggestedTimes(new Date(now)).map(({ name, clock }) => `${name} ${clock}`)

test('this afternoon, tomorrow, on Monday and in a week, on the Swedish clock', () => {
  // A Thursday, ten in the morning in Sweden.
  expect(clocks('2026-11-26T09:00:00Z')).toEqual([
    'today 2026-11-26T16:00',
    'tomorrow 2026-11-27T08:00',
    'monday 2026-11-30T08:00',
    'nextWeek 2026-12-03T08:00',
  ])
})

test('nothing that is over or about to be, and nothing twice', () => {
  // A Sunday, half past three: this afternoon is too soon, and tomorrow is Monday.
  expect(clocks('2026-11-29T14:30:00Z')).toEqual(['tomorrow 2026-11-30T08:00', 'nextWeek 2026-12-06T08:00'])
  // A Monday: the next one is in a week.
  expect(clocks('2026-11-30T20:00:00Z')).toEqual(['tomorrow 2026-12-01T08:00', 'monday 2026-12-07T08:00'])
})

test('days go on through the nights when the clock changes, and at midnight in Sweden', () => {
  expect(clocks('2026-03-28T10:00:00Z')).toContain('tomorrow 2026-03-29T08:00')
  expect(clocks('2026-11-26T23:30:00Z')).toContain('today 2026-11-27T16:00')
})

test('on a Friday the next day on which people work, which is a Monday and said once', () => {
  expect(clocks('2026-11-27T09:00:00Z')).toEqual([
    'today 2026-11-27T16:00',
    'tomorrow 2026-11-28T08:00',
    'workday 2026-11-30T08:00',
    'nextWeek 2026-12-04T08:00',
  ])
})

test('before Christmas the first day on which anybody here works again', () => {
  // Christmas Eve is a Thursday; the Monday after it is the day after the holidays, and that says more.
  expect(clocks('2026-12-22T09:00:00Z')).toContain('afterHolidays 2026-12-28T08:00')
  expect(clocks('2026-12-23T09:00:00Z')).toEqual([
    'today 2026-12-23T16:00',
    'tomorrow 2026-12-24T08:00',
    'workday 2026-12-28T08:00',
    'nextWeek 2026-12-30T08:00',
  ])
  // Over New Year, with a year of its own.
  expect(clocks('2026-12-29T09:00:00Z')).toContain('afterHolidays 2027-01-04T08:00')
})

test('holidays are those of the organisation’s country', () => {
  const times = suggestedTimes(new Date('2026-11-30T09:00:00Z'), () => ['2026-12-02', '2026-12-03'])
  expect(times).toContainEqual({ name: 'afterHolidays', clock: '2026-12-04T08:00' })
})
