import { describe, expect, it } from 'vitest'
import { activityGate } from '@/domain/safeguarding/activity-gate'
import { daysAfter, monthsAfter } from '@/domain/safeguarding/calendar'
import { expiryOf } from '@/domain/safeguarding/expiry'
import { fundingNoticeGate } from '@/domain/safeguarding/funding-notice-gate'
import { goesAt, isOverdue, usualRetention } from '@/domain/safeguarding/retention'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

describe('a story about an activity', () => {
  it.each([
    ['2026-05-04', true],
    ['2026-05-06', true],
    ['2026-05-07', false],
    ['2027-01-01', false],
  ])('of 4 May, on %s, is too soon: %s', (today, isTooSoon) => {
    expect(activityGate(day('2026-05-04'), day(today)) !== null).toBe(isTooSoon)
  })

  it('says from when, and follows the setting', () => {
    expect(activityGate(day('2026-05-04'), day('2026-05-05'), 10)).toEqual({
      because: 'tooSoonAfterActivity',
      until: day('2026-05-14'),
    })
    expect(activityGate(day('2026-05-04'), day('2026-05-04'), 0)).toBeNull()
  })

  it('that tells of no particular day need not wait', () => {
    expect(activityGate(null, day('2026-05-04'))).toBeNull()
    expect(activityGate(null, day('2026-05-04'), 100_000)).toBeNull()
  })
})

describe('a project', () => {
  const notice = { sv: 'Medfinansieras av Europeiska unionen' }
  const inTwo = { ...notice, ar: 'بتمويل مشترك من الاتحاد الأوروبي' }
  const text = { sv: 'Projektet', en: ' ' }
  const arabic = { ar: 'المشروع' }
  it.each([
    ['paid by nobody', [], [text], []],
    ['paid by a fund at home', [{ isEU: false, notice: { sv: '' } }], [text, arabic], []],
    ['paid by the EU with its notice', [{ isEU: true, notice }], [text], []],
    ['whose summary nobody has written', [{ isEU: true, notice }], [text, null, undefined], []],
    ['paid by the EU without a word', [{ isEU: true, notice: { sv: ' \n' } }], [text], ['0 sv']],
    ['paid by the EU, unknown notice', [{ isEU: false }, { isEU: true, notice: null }], [], ['1 sv']],
    [
      'told in Arabic too, with the notice in Swedish alone',
      [{ isEU: true, notice }],
      [text, arabic],
      ['0 ar'],
    ],
    ['told in Arabic too, with both notices', [{ isEU: true, notice: inTwo }], [text, arabic], []],
    [
      'told in Arabic too, with the Arabic notice alone',
      [{ isEU: true, notice: { ar: inTwo.ar } }],
      [arabic],
      ['0 sv'],
    ],
  ])('%s', (_, funders, texts, missing) => {
    const found = fundingNoticeGate(funders, texts)
    expect(found.map(({ because, funder, locale }) => `${because} ${funder} ${locale}`)).toEqual(
      missing.map((one) => `fundingNoticeMissing ${one}`),
    )
  })
})

describe('a consent that ends on 1 July', () => {
  const end = day('2026-07-01')

  it.each([
    ['2026-05-01', 'far'],
    ['2026-05-02', 'soon'],
    ['2026-06-16', 'soon'],
    ['2026-06-17', 'verySoon'],
    ['2026-07-01', 'verySoon'],
    ['2026-07-02', 'expired'],
  ])('is, on %s, %s', (today, expected) => expect(expiryOf(end, day(today))).toBe(expected))

  it('counts as ended when the date is broken', () => {
    expect(expiryOf(new Date('nonsense'), day('2026-05-01'))).toBe('expired')
  })
})

describe('keeping', () => {
  it.each([
    ['evidence', '2026-02-28', '2027-02-28'],
    ['rejectedDraft', '2026-01-01', '2026-04-01'],
    ['closedCase', '2026-08-31', '2027-02-28'],
    ['blurredOriginal', '2026-01-01', '2026-04-01'],
  ] as const)('%s since %s ends on %s', (kind, since, end) => {
    expect(goesAt(kind, day(since))).toEqual(day(end))
    expect(isOverdue(kind, day(since), daysAfter(day(end), -1))).toBe(false)
    expect(isOverdue(kind, day(since), day(end))).toBe(true)
  })

  it('has no end while the thing is in use, open or undecided', () => {
    expect(goesAt('evidence', null)).toBeNull()
    expect(isOverdue('closedCase', null, day('2099-01-01'))).toBe(false)
  })

  it('follows the settings', () => {
    expect(goesAt('evidence', day('2026-01-01'), { ...usualRetention, evidenceMonths: 1 })).toEqual(
      day('2026-02-01'),
    )
  })
})

describe('the calendar', () => {
  it('knows short months and leap years', () => {
    expect(monthsAfter(day('2023-08-31'), 6)).toEqual(day('2024-02-29'))
    expect(monthsAfter(day('2026-11-30'), 3)).toEqual(day('2027-02-28'))
    expect(daysAfter(day('2026-12-31'), 1)).toEqual(day('2027-01-01'))
  })

  it('leaves the date it was given alone', () => {
    const date = day('2026-01-01')
    daysAfter(date, 5)
    monthsAfter(date, 5)
    expect(date).toEqual(day('2026-01-01'))
  })
})
