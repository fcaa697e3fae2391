/** Research that follows a project, and what has come of it. */

import { reviewed } from '@/cms/entry/reviewed'
import { address } from '@/cms/fields/address'
import { body } from '@/cms/fields/body'
import { localizedText } from '@/cms/fields/localized-text'
import { relation } from '@/cms/fields/relation'
import { slug } from '@/cms/fields/slug'
import { summary } from '@/cms/fields/summary'
import { tabs } from '@/cms/fields/tabs'
import { title } from '@/cms/fields/title'
import { translations } from '@/cms/fields/translations'
import { about, label, named, rows, say } from '@/messages/admin/say'

export const research = reviewed({
  slug: 'research',
  labels: named('research.collection'),
  defaultSort: '-updatedAt',
  admin: {
    group: label('groups.content'),
    description: about('research.collection'),
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'institution', 'project', 'updatedAt'],
  },
  fields: [
    tabs({
      text: [
        title('research.title'),
        summary('research.summary', { isRequired: true }),
        localizedText('question', 'research.question', 'textarea'),
        body('research.body'),
      ],
      publications: [
        {
          name: 'publications',
          type: 'array',
          ...rows('research.publications'),
          fields: [
            {
              name: 'title',
              type: 'text',
              required: true,
              maxLength: 300,
              ...say('research.publicationTitle'),
            },
            address('url', 'research.publicationUrl'),
            relation('document', 'documents', 'research.publicationDocument'),
            { name: 'year', type: 'number', min: 1950, max: 2100, ...say('research.publicationYear') },
          ],
        },
      ],
      translations: [translations],
    }),
    {
      name: 'institution',
      type: 'text',
      required: true,
      maxLength: 160,
      ...say('research.institution', { position: 'sidebar' }),
    },
    localizedText('span', 'research.span', 'text', { position: 'sidebar' }),
    relation('project', 'projects', 'research.project', { index: true, admin: { position: 'sidebar' } }),
    slug(),
  ],
})
