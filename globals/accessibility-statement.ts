/** The eleven things that the accessibility law asks a statement for, in its order. */
import type { Field } from 'payload'
import { reviewedGlobal } from '@/cms/entry/reviewed'
import { address } from '@/cms/fields/address'
import { choice } from '@/cms/fields/choice'
import { day } from '@/cms/fields/day'
import { localizedText } from '@/cms/fields/localized-text'
import { tabs } from '@/cms/fields/tabs'
import { translations } from '@/cms/fields/translations'
import { pack } from '@/domain/country'
import { about, label, rows, say } from '@/messages/admin/say'

export const accessibilityStatement = reviewedGlobal({
  slug: 'accessibility-statement',
  label: label('accessibility.global'),
  admin: { group: label('groups.settings'), hideAPIURL: true, description: about('accessibility.global') },
  fields: [
    tabs({
      service: [
        {
          name: 'actorName',
          type: 'text',
          required: true,
          maxLength: 160,
          ...say('accessibility.actorName'),
        },
        localizedText('serviceName', 'accessibility.serviceName'),
        choice('conformance', 'accessibility.conformance', ['full', 'partial', 'none'], {
          required: true,
          defaultValue: 'partial',
        }),
        day('assessedOn', 'accessibility.assessedOn', { isRequired: true }),
        day('updatedOn', 'accessibility.updatedOn', { isRequired: true }),
        choice('method', 'accessibility.method', ['own', 'thirdParty'], {
          required: true,
          defaultValue: 'own',
        }),
        localizedText('methodText', 'accessibility.methodText', 'textarea'),
      ],
      gaps: [
        {
          name: 'inaccessible',
          type: 'array',
          dbName: 'statement_inaccessible',
          ...rows('accessibility.inaccessible'),
          fields: [
            localizedText('what', 'accessibility.what', 'textarea'),
            localizedText('reason', 'accessibility.reason', 'textarea'),
            localizedText('alternative', 'accessibility.alternative', 'textarea'),
          ],
        },
        {
          name: 'disproportionate',
          type: 'array',
          dbName: 'statement_disproportionate',
          ...rows('accessibility.disproportionate'),
          fields: [
            localizedText('what', 'accessibility.what', 'textarea'),
            localizedText('reason', 'accessibility.reason', 'textarea'),
          ],
        },
        {
          name: 'outsideLaw',
          type: 'array',
          dbName: 'statement_outside_law',
          ...rows('accessibility.outsideLaw'),
          fields: [localizedText('what', 'accessibility.what', 'textarea')],
        },
      ],
      authority: [
        localizedText('feedbackText', 'accessibility.feedbackText', 'textarea'),
        {
          name: 'authorityName',
          type: 'text',
          required: true,
          defaultValue: pack.accessibility.authority.name,
          ...say('accessibility.authorityName'),
        },
        // By a function, so that the country is no part of the schema.
        {
          ...address('authorityUrl', 'accessibility.authorityUrl'),
          defaultValue: () => pack.accessibility.authority.url,
        } as Field,
      ],
      translations: [translations],
    }),
  ],
})
