import { describe, expect, it } from 'vitest'
import { inputFrom, missingIn, noAnswers } from '@/admin/review-panel/ask/questions'

const now = new Date('2026-03-01T08:00:00Z')

describe('what a transition asks for', () => {
  it('nothing is sent back without a reason', () => {
    expect(missingIn('requestChanges', noAnswers, now)).toBe('missingReason')
    expect(missingIn('requestChanges', { ...noAnswers, reasons: [{ text: '  ' }] }, now)).toBe(
      'missingReason',
    )
    expect(
      missingIn('requestChanges', { ...noAnswers, reasons: [{ text: 'Vilken årstid?' }] }, now),
    ).toBeNull()
    expect(missingIn('requestChanges', { ...noAnswers, note: 'Bra början!' }, now)).toBeNull()
  })

  it('publishing past review needs twenty characters', () => {
    expect(missingIn('forcePublish', { ...noAnswers, note: 'bråttom' }, now)).toBe('reasonTooShort')
    expect(
      missingIn('forcePublish', { ...noAnswers, note: 'Skolan har stängt med kort varsel.' }, now),
    ).toBeNull()
  })

  it('a schedule needs a time that has not passed, on the Swedish clock', () => {
    expect(missingIn('schedule', noAnswers, now)).toBe('missingTime')
    expect(missingIn('schedule', { ...noAnswers, at: '2026-03-01T08:59' }, now)).toBe('timeIsPast')
    expect(missingIn('schedule', { ...noAnswers, at: '2026-03-01T09:01' }, now)).toBeNull()
  })

  it('taking down asks for nothing: down is easy', () => {
    expect(missingIn('takeDown', noAnswers, now)).toBeNull()
  })

  it('a page is withdrawn for a reason on the list, whatever else is written', () => {
    expect(missingIn('withdraw', { ...noAnswers, note: 'Fel uppgift' }, now)).toBe('missingReason')
    expect(missingIn('withdraw', { ...noAnswers, reason: 'mistake' }, now)).toBeNull()
  })

  it('sends only what was written', () => {
    const instead = { kind: 'stories', id: 'an-id' } as const
    expect(
      inputFrom('requestChanges', {
        ...noAnswers,
        reasons: [{ text: '' }, { field: 'body', text: 'Kortare' }],
      }),
    ).toEqual({
      reasons: [{ field: 'body', text: 'Kortare' }],
    })
    expect(
      inputFrom('withdraw', { ...noAnswers, note: ' Fel uppgift ', reason: 'mistake', redirectTo: instead }),
    ).toEqual({
      note: 'Fel uppgift',
      reason: 'mistake',
      redirectTo: instead,
    })
    expect(inputFrom('schedule', { ...noAnswers, at: '2026-07-01T07:00' })).toEqual({
      at: '2026-07-01T05:00:00.000Z',
    })
  })
})
