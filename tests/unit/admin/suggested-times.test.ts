import { expect, test } from 'vitest'
import { suggestedTimes } from '@/admin/review-panel/ask/suggested-times'

const clocks = (now: string) => suggestedTimes(new Date(now)).map(({ name, clock }) => `${name} ${clock}`)

test('this afternoon, tomorrow, on Monday and in a week, on the Swedish clock', () => {
  // A Thursday, ten in the morning in Sweden.
  expect(clocks('2026-11-26T09:00:00Z')).toEqual([
    'today 2026-11-26T16:00',
    'tomorrow 2026-11-27T07:00',
    'monday 2026-11-30T07:00',
    'nextWeek 2026-12-03T07:00',
  ])
})

test('nothing that is over or about to be, and nothing twice', () => {
  // A Sunday, half past three: this afternoon is too soon, and tomorrow is Monday.
  expect(clocks('2026-11-29T14:30:00Z')).toEqual(['tomorrow 2026-11-30T07:00', 'nextWeek 2026-12-06T07:00'])
  // A Monday: the next one is in a week.
  expect(clocks('2026-11-30T20:00:00Z')).toEqual(['tomorrow 2026-12-01T07:00', 'monday 2026-12-07T07:00'])
})

test('days go on through the nights when the clock changes, and at midnight in Sweden', () => {
  expect(clocks('2026-03-28T10:00:00Z')).toContain('tomorrow 2026-03-29T07:00')
  expect(clocks('2026-11-26T23:30:00Z')).toContain('today 2026-11-27T16:00')
})
