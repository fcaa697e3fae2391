/** A project: what it is for, with whom, for whose money. */

import { reviewed } from '@/cms/entry/reviewed'
import { body } from '@/cms/fields/body'
import { choice } from '@/cms/fields/choice'
import { cover } from '@/cms/fields/cover'
import { day } from '@/cms/fields/day'
import { language } from '@/cms/fields/language'
import { localizedText } from '@/cms/fields/localized-text'
import { funders, participants, partners } from '@/cms/fields/project-parties'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { slug } from '@/cms/fields/slug'
import { summary } from '@/cms/fields/summary'
import { tabs } from '@/cms/fields/tabs'
import { title } from '@/cms/fields/title'
import { translations } from '@/cms/fields/translations'
import { onlyField, signedIn } from '@/cms/people/only'
import { childrenInCareEndpoint, onlySafeguardingAnswers } from '@/cms/review/answer-children-in-care'
import { childrenInCareAnswers } from '@/domain/safeguarding/children-in-care'
import { about, label, named, rows, say } from '@/messages/admin/say'

/** A component path, resolved by Payload's import map from the root of the project. */
const childrenInCareField = '/src/admin/safeguarding/care/children-in-care#ChildrenInCareField'
const moduleOrder = '/src/admin/modules/module-order#ModuleOrder'

export const projects = reviewed({
  slug: 'projects',
  labels: named('projects.collection'),
  defaultSort: 'order',
  admin: {
    group: label('groups.content'),
    description: about('projects.collection'),
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'updatedAt'],
  },
  hooks: { beforeChange: [onlySafeguardingAnswers] },
  endpoints: [childrenInCareEndpoint],
  fields: [
    tabs({
      text: [
        title('projects.title'),
        { name: 'shortName', type: 'text', maxLength: 60, ...say('projects.shortName') },
        summary('projects.summary', { isRequired: true }),
        cover('projects.cover'),
        body('projects.body', { isRequired: true }),
      ],
      people: [
        localizedText('aim', 'projects.aim', 'textarea'),
        localizedText('overallAim', 'projects.overallAim', 'textarea'),
        localizedText('targetGroup', 'projects.targetGroup'),
        localizedText('trainingAudience', 'projects.trainingAudience'),
        {
          name: 'purposes',
          type: 'array',
          ...rows('projects.purposes'),
          fields: [localizedText('text', 'projects.purposeText', 'textarea')],
        },
        {
          name: 'quotes',
          type: 'array',
          ...rows('projects.quotes'),
          fields: [
            localizedText('text', 'projects.quoteText', 'textarea'),
            { name: 'attribution', type: 'text', maxLength: 120, ...say('projects.quoteAttribution') },
          ],
        },
        {
          name: 'glossary',
          type: 'array',
          ...rows('projects.glossary'),
          fields: [
            {
              name: 'term',
              type: 'text',
              required: true,
              maxLength: 120,
              ...say('projects.glossaryTerm'),
            },
            localizedText('meaning', 'projects.glossaryMeaning', 'textarea'),
          ],
        },
      ],
      facts: [
        row(
          // A name of its own for the database's enum: Payload's own `_status` would take the same.
          {
            ...choice('status', 'projects.status', ['planned', 'ongoing', 'completed']),
            enumName: 'enum_projects_stage',
          },
          day('startDate', 'projects.startDate'),
          day('endDate', 'projects.endDate'),
        ),
        participants,
        row(
          language('materialLanguage', 'projects.materialLanguage'),
          language('pageLanguage', 'projects.pageLanguage'),
        ),
      ],
      partners: [funders, partners],
      training: [
        relation('modules', 'training-modules', 'projects.modules', {
          hasMany: true,
          admin: { components: { Field: moduleOrder } },
        }),
      ],
      translations: [translations],
    }),
    slug(),
    choice('childrenInCare', 'projects.childrenInCare', childrenInCareAnswers, {
      access: { read: signedIn, create: onlyField('safeguarding'), update: onlyField('safeguarding') },
      admin: { position: 'sidebar', components: { Field: childrenInCareField } },
    }),
    {
      name: 'order',
      type: 'number',
      defaultValue: 0,
      ...say('projects.order', { position: 'sidebar' }),
    },
  ],
})
