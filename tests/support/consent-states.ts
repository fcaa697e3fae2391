/** What can be the matter with the consents of a picture of two people, as one reads it. Both are in order in the first. */
import type { Consent } from '@/domain/safeguarding/consent'
import type { Depicts } from '@/domain/safeguarding/picture-gate'

export type ConsentState = {
  /** How many of the two consents are tied to the picture. */
  readonly tied: 0 | 1 | 2
  readonly isDeclared: boolean
  /** What is wrong with the second consent. */
  readonly change: Partial<Omit<Consent, 'code'>>
}

const state = (change: ConsentState['change'] = {}, more: Partial<ConsentState> = {}): ConsentState => ({
  tied: 2,
  isDeclared: true,
  change,
  ...more,
})

export const consentStates = {
  'one each, in order': state(),
  'none at all': state({}, { tied: 0 }),
  'one for two people': state({}, { tied: 1 }),
  'one for fundraising only': state({ purposes: ['fundraising'] }),
  'one for print only': state({ channels: ['print'] }),
  'one that has ended': state({ validUntil: '2020-01-01T00:00:00.000Z' }),
  'one withdrawn': state({ withdrawnAt: '2026-01-02T00:00:00.000Z' }),
  'one child said no': state({ childAnswer: 'no' }),
  'one child said no, and it is withdrawn': state({
    childAnswer: 'no',
    withdrawnAt: '2026-01-02T00:00:00.000Z',
  }),
  'one child does not know': state({ childAnswer: 'unsure' }),
  'one that waits for safeguarding': state({ confirmedAt: null }),
  'one that nobody signed': state({ signatures: [] }),
  'in order, nothing declared': state({}, { isDeclared: false }),
} as const satisfies Record<string, ConsentState>

export type ConsentStateName = keyof typeof consentStates
export const consentStateNames = Object.keys(consentStates) as ConsentStateName[]

export const depictions = [
  'nobody',
  'adults',
  'childrenNotIdentifiable',
  'childrenIdentifiable',
] as const satisfies readonly Depicts[]

export const inOrder = {
  ageBand: 'from7',
  signatures: [{ role: 'guardian', date: '2026-01-01T12:00:00.000Z' }],
  childAnswer: 'yes',
  purposes: ['information'],
  channels: ['web'],
  validUntil: '2028-01-01T00:00:00.000Z',
  withdrawnAt: null,
  confirmedAt: '2026-01-02T00:00:00.000Z',
} as const satisfies Omit<Consent, 'code'>
