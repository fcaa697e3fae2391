/** Fills in what a consent is worth today, before the fields it is judged by are taken from those who may not see them. */
import type { CollectionBeforeReadHook } from 'payload'
import { now } from '@/cms/clock'
import { type Consent, consentStatus } from '@/domain/safeguarding/consent'

export const fillInStatus: CollectionBeforeReadHook = ({ doc }) => ({
  ...doc,
  status: consentStatus(doc as Consent, now()),
})
