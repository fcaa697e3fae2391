/**
 * What one consent is worth on a day (GDPR art. 7; lag 2018:218). A child's no outweighs every yes, and what is not
 * known is not a yes. Persons are known by code only: there is no name to pass in.
 */
export const purposes = ['information', 'press', 'fundraising'] as const
export type Purpose = (typeof purposes)[number]

export const channels = ['web', 'print', 'social'] as const
export type Channel = (typeof channels)[number]

export const signatureRoles = ['guardian', 'appointedGuardian', 'trustee', 'self'] as const
export type SignatureRole = (typeof signatureRoles)[number]

export const waysOfAsking = ['conversation', 'interpreted', 'pictures', 'notAsked', 'notApplicable'] as const
export type WayOfAsking = (typeof waysOfAsking)[number]

export const childAnswers = ['yes', 'no', 'unsure', 'notApplicable'] as const
export type ChildAnswer = (typeof childAnswers)[number]

export type Consent = {
  readonly code: string
  readonly ageBand?: string | null
  readonly signatures?: readonly { readonly role?: string | null; readonly date?: string | null }[] | null
  readonly childAnswer?: string | null
  readonly purposes?: readonly string[] | null
  readonly channels?: readonly string[] | null
  readonly validUntil?: string | Date | null
  readonly withdrawnAt?: string | Date | null
  /** When safeguarding said that it counts; a consent that a leader made does not before that. */
  readonly confirmedAt?: string | Date | null
}

export const consentStatuses = ['active', 'waiting', 'incomplete', 'refused', 'expired', 'withdrawn'] as const
export type ConsentStatus = (typeof consentStatuses)[number]

/** @returns whether the consent holds, whatever it is to be used for */
export function consentStatus(consent: Omit<Consent, 'code'>, today: Date): ConsentStatus {
  const { withdrawnAt, validUntil, childAnswer, ageBand, signatures, confirmedAt } = consent
  if (childAnswer === 'no') return 'refused'
  if (withdrawnAt) return 'withdrawn'
  if (validUntil && !(new Date(validUntil) >= today)) return 'expired'
  const saysYes = childAnswer === 'yes' || (ageBand === 'adult' && childAnswer === 'notApplicable')
  const isSigned = signatures?.some(({ role, date }) => role && date)
  if (!saysYes || !isSigned || !validUntil) return 'incomplete'
  return confirmedAt ? 'active' : 'waiting'
}

/** Whether somebody has said yes, also where it has still to be looked at. Of whoever has not, or no more, another answer may come. */
export const isYes = (status: ConsentStatus): boolean => status === 'active' || status === 'waiting'

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
