import { z } from 'zod'
import { contactView } from '@/content/contact-view'
import { stillConfirmed } from '@/content/contacts'
import type { ContactDoc } from '@/content/document-shapes'
import { languagesOf } from '@/content/pick'
import { resource } from '../resource'
import { reference, referenceSchema, references, said, textSchema } from '../wire'
import { nameIn, projectName } from './titles'

export const contacts = resource({
  kind: 'contacts',
  about: 'Somebody to ask: name, role and place as agreed, never an address.',
  filters: ['municipality'],
  isShown: (doc: ContactDoc) => stillConfirmed(doc),
  fields: {
    name: z.string(),
    role: textSchema.nullable(),
    summary: textSchema.nullable(),
    municipality: referenceSchema.nullable(),
    projects: z.array(referenceSchema),
    isNational: z.boolean(),
  },
  tell: (doc: ContactDoc, asked) => {
    const view = contactView(doc, asked.locale)
    return {
      languages: languagesOf([doc.role, doc.summary]),
      name: view.name,
      role: said(view.role, asked),
      summary: said(view.summary, asked),
      municipality: reference('municipalities', doc.municipality, nameIn, asked),
      projects: references('projects', doc.projects, projectName, asked),
      isNational: view.isNational,
    }
  },
})
