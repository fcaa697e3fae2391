/**
 * What one consent is worth on a day (GDPR art. 7; lag 2018:218). A child's no outweighs every yes, and what is not
 * known is not a yes. Persons are known by code only: there is no name to pass in.
 */
export const purposes = ['information', 'press', 'fundraising'] as const
export type Purpose = (typeof purposes)[number]

export const channels = ['web', 'print', 'social'] as const
export type Channel = (typeof channels)[number]

export type Consent = {
  readonly code: string
  readonly ageBand?: string | null
  readonly signatures?: readonly { readonly role?: string | null; readonly date?: string | null }[] | null
  readonly childAnswer?: string | null
  readonly purposes?: readonly string[] | null
  readonly channels?: readonly string[] | null
  readonly validUntil?: string | Date | null
  readonly withdrawnAt?: string | Date | null
}

export type ConsentStatus = 'active' | 'incomplete' | 'refused' | 'expired' | 'withdrawn'

/** @returns whether the consent holds, whatever it is to be used for */
export function consentStatus(consent: Omit<Consent, 'code'>, today: Date): ConsentStatus {
  const { withdrawnAt, validUntil, childAnswer, ageBand, signatures } = consent
  if (childAnswer === 'no') return 'refused'
  if (withdrawnAt) return 'withdrawn'
  if (validUntil && !(new Date(validUntil) >= today)) return 'expired'
  const saysYes = childAnswer === 'yes' || (ageBand === 'adult' && childAnswer === 'notApplicable')
  const isSigned = (signatures ?? []).some(({ role, date }) => role && date)
  return saysYes && isSigned && validUntil ? 'active' : 'incomplete'
}

/** What a picture is to be used for. */
export type Use = { readonly purpose: Purpose; readonly channel: Channel }

/** Why a consent does not carry a use. */
export type ConsentFault = Exclude<ConsentStatus, 'active'> | 'lacksPurpose' | 'lacksChannel'

/** @returns the first thing that stands against this use, or null when the consent carries it */
export function consentFault(consent: Consent, { purpose, channel }: Use, today: Date): ConsentFault | null {
  const status = consentStatus(consent, today)
  if (status !== 'active') return status
  if (!consent.purposes?.includes(purpose)) return 'lacksPurpose'
  return consent.channels?.includes(channel) ? null : 'lacksChannel'
}
