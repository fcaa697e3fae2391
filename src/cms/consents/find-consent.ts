import type { PayloadRequest } from 'payload'
import type { Consent } from '@/generated/payload-types'

/** Whole and whoever asks: who may know of it is for the caller to say. Null where there is none. */
export const findConsent = (req: PayloadRequest, id: string): Promise<Consent | null> =>
  req.payload.findByID({
    collection: 'consents',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
