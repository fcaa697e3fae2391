/** One module of the training material, with everything somebody needs to run it. */

import { reviewed } from '@/cms/entry/reviewed'
import { body, richText } from '@/cms/fields/body'
import { careNotices } from '@/cms/fields/care-notices'
import { choice } from '@/cms/fields/choice'
import { chosenTerms } from '@/cms/fields/chosen-terms'
import { cover } from '@/cms/fields/cover'
import { day } from '@/cms/fields/day'
import { localizedText } from '@/cms/fields/localized-text'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { slug } from '@/cms/fields/slug'
import { summary } from '@/cms/fields/summary'
import { tabs } from '@/cms/fields/tabs'
import { title } from '@/cms/fields/title'
import { translations } from '@/cms/fields/translations'
import { nobodyWrites } from '@/cms/people/only'
import { about, label, named, rows, say } from '@/messages/admin/say'

export const trainingModules = reviewed({
  slug: 'training-modules',
  labels: named('modules.collection'),
  defaultSort: 'title',
  admin: {
    group: label('groups.content'),
    description: about('modules.collection'),
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'project', 'updatedAt'],
    // All eleven, and as many again, in one list.
    pagination: { defaultLimit: 25 },
  },
  fields: [
    tabs({
      text: [
        title('modules.title'),
        summary('modules.summary', { isRequired: true }),
        cover('modules.cover'),
        body('modules.body'),
      ],
      facts: [
        localizedText('part', 'modules.part'),
        localizedText('audience', 'modules.audience'),
        {
          name: 'objectives',
          type: 'array',
          ...rows('modules.objectives'),
          fields: [localizedText('text', 'modules.objectiveText', 'textarea')],
        },
        chosenTerms('topics', 'modules.topics'),
        chosenTerms('formats', 'modules.formats'),
        row(
          {
            name: 'minutes',
            type: 'number',
            min: 1,
            max: 1000,
            ...say('modules.minutes'),
          },
          {
            name: 'groupSizeMin',
            type: 'number',
            min: 1,
            ...say('modules.groupSizeMin'),
          },
          {
            name: 'groupSizeMax',
            type: 'number',
            min: 1,
            ...say('modules.groupSizeMax'),
          },
        ),
      ],
      session: [
        richText('preparation', 'modules.preparation'),
        richText('exercises', 'modules.exercises'),
        richText('facilitatorNotes', 'modules.facilitatorNotes'),
      ],
      safety: [
        choice('cases', 'modules.cases', ['none', 'fictional', 'composite'], { defaultValue: 'none' }),
        ...careNotices('modules'),
      ],
      material: [
        relation('documents', 'documents', 'modules.documents', { hasMany: true }),
        { name: 'versionLabel', type: 'text', maxLength: 40, ...say('modules.versionLabel') },
        {
          name: 'changeLog',
          type: 'array',
          ...rows('modules.changeLog'),
          fields: [
            day('date', 'modules.changeDate', { isRequired: true }),
            localizedText('note', 'modules.changeNote', 'textarea'),
          ],
        },
        { name: 'licence', type: 'text', maxLength: 120, ...say('modules.licence') },
        { name: 'citation', type: 'textarea', maxLength: 500, ...say('modules.citation') },
      ],
      translations: [translations],
    }),
    // From before there was a list on the project: what stands in no list goes by it (ADR 124).
    {
      name: 'number',
      type: 'number',
      access: nobodyWrites,
      ...say('modules.number', { hidden: true, disableListColumn: true, disableListFilter: true }),
    },
    relation('project', 'projects', 'modules.project', {
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    slug(),
  ],
})
