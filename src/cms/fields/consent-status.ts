/** What a consent is worth today. A child's no outweighs every yes; whatever is unknown is not a yes. */
import type { CollectionBeforeReadHook } from 'payload'
import { now } from '@/cms/clock'

export type ConsentStatus = 'active' | 'incomplete' | 'refused' | 'expired' | 'withdrawn'

type Consent = {
  withdrawnAt?: string | null
  validUntil?: string | null
  childAnswer?: string | null
  ageBand?: string | null
  signatures?: readonly { role?: string | null; date?: string | null }[] | null
}

export function consentStatus(consent: Consent, today: Date): ConsentStatus {
  if (consent.withdrawnAt) return 'withdrawn'
  if (consent.childAnswer === 'no') return 'refused'
  if (consent.validUntil && new Date(consent.validUntil) < today) return 'expired'
  const isAdult = consent.ageBand === 'adult'
  const saysYes = consent.childAnswer === 'yes' || (isAdult && consent.childAnswer === 'notApplicable')
  const isSigned = (consent.signatures ?? []).some(({ role, date }) => role && date)
  return saysYes && isSigned && consent.validUntil ? 'active' : 'incomplete'
}

/** Fills in the status before the fields that it is made from are taken away from those who may not see them. */
export const fillInStatus: CollectionBeforeReadHook = ({ doc }) => ({
  ...doc,
  status: consentStatus(doc as Consent, now()),
})
