import { describe, expect, it } from 'vitest'
import { momentOf, oddityOf, wallClock } from '@/admin/words/wall-clock'

describe('the Swedish wall clock', () => {
  it.each([
    ['a winter morning', '2026-01-15T07:00', '2026-01-15T06:00:00.000Z'],
    ['a summer morning', '2026-07-15T07:00', '2026-07-15T05:00:00.000Z'],
    ['a minute before the spring change', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['the minute of the spring change', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['an hour that comes twice in autumn means the first', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['after the autumn change', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
    ['new year', '2026-01-01T00:00', '2025-12-31T23:00:00.000Z'],
  ])('knows %s', (_, clock, moment) => {
    expect(momentOf(clock)?.toISOString()).toBe(moment)
  })

  it('moves a time that the spring change skips past the change', () => {
    expect(momentOf('2026-03-29T02:30')?.toISOString()).toBe('2026-03-29T01:30:00.000Z')
    expect(wallClock(new Date('2026-03-29T01:30:00Z'))).toBe('2026-03-29T03:30')
  })

  it('says when a time does not exist, or comes twice', () => {
    expect(oddityOf('2026-03-29T02:30')).toBe('skipped')
    expect(oddityOf('2026-03-29T03:00')).toBeNull()
    expect(oddityOf('2026-10-25T02:30')).toBe('twice')
    expect(oddityOf('2026-10-25T01:59')).toBeNull()
    expect(oddityOf('2026-10-25T03:00')).toBeNull()
    expect(oddityOf('')).toBeNull()
  })

  it('reads back what it shows, every hour of a year', () => {
    const start = Date.UTC(2026, 0, 1)
    for (let hour = 0; hour < 365 * 24; hour += 1) {
      const moment = new Date(start + hour * 3_600_000)
      const clock = wallClock(moment)
      expect(wallClock(momentOf(clock) ?? new Date(0))).toBe(clock)
    }
  })

  it('knows no moment for what is no time', () => {
    expect(momentOf('')).toBeNull()
    expect(momentOf('tomorrow')).toBeNull()
    expect(momentOf('2026-13-01T07:00')).toBeNull()
  })
})
