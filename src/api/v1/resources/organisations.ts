import { z } from 'zod'
import type { OrganisationDoc } from '@/content/document-shapes'
import { safeAddress } from '@/domain/safe-address'
import { resource } from '../resource'

export const organisations = resource({
  kind: 'organisations',
  about: 'A partner or funder that may be named.',
  fields: {
    name: z.string(),
    country: z.string().nullable().describe('ISO 3166-1, two letters.'),
    website: z.string().nullable(),
  },
  tell: (doc: OrganisationDoc) => ({
    languages: [],
    name: doc.name,
    country: doc.country ?? null,
    website: safeAddress(doc.url) ?? null,
  }),
})
