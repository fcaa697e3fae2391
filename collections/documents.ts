/** A report or other material to download: one address, however many editions. */

import { reviewed } from '@/cms/entry/reviewed'
import { address } from '@/cms/fields/address'
import { choice } from '@/cms/fields/choice'
import { day } from '@/cms/fields/day'
import { language } from '@/cms/fields/language'
import { localizedText } from '@/cms/fields/localized-text'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { slug } from '@/cms/fields/slug'
import { summary } from '@/cms/fields/summary'
import { tabs } from '@/cms/fields/tabs'
import { title } from '@/cms/fields/title'
import { translations } from '@/cms/fields/translations'
import { keepEditions } from '@/cms/media/keep-editions'
import { defaultLocale } from '@/domain/locales'
import { about, label, named, rows, say } from '@/messages/admin/say'

/** Resolved by Payload's import map from the root of the project. */
const newEdition = '/src/admin/editions/new-edition#NewEdition'

export const documents = reviewed({
  slug: 'documents',
  labels: named('documents.collection'),
  defaultSort: '-updatedAt',
  admin: {
    group: label('groups.content'),
    description: about('documents.collection'),
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'language', 'isAccessible', 'updatedAt'],
  },
  hooks: { beforeChange: [keepEditions] },
  fields: [
    tabs({
      text: [
        title('documents.title'),
        summary('documents.summary', { isRequired: true }),
        row(
          choice('kind', 'documents.kind', ['report', 'training', 'form', 'other'], { required: true }),
          language('language', 'documents.language', defaultLocale),
        ),
        {
          name: 'contents',
          type: 'array',
          maxRows: 60,
          ...rows('documents.contents', { initCollapsed: true }),
          fields: [
            row(localizedText('text', 'documents.contentsText'), {
              name: 'page',
              type: 'number',
              min: 1,
              max: 10_000,
              ...say('documents.contentsPage'),
            }),
          ],
        },
        relation('project', 'projects', 'documents.project', { index: true }),
        relation('modules', 'training-modules', 'documents.modules', { hasMany: true }),
      ],
      editions: [
        { name: 'newEdition', type: 'ui', admin: { components: { Field: newEdition } } },
        {
          name: 'currentFile',
          type: 'upload',
          relationTo: 'files',
          required: true,
          ...say('documents.currentFile'),
        },
        {
          name: 'editions',
          type: 'array',
          ...rows('documents.editions', { initCollapsed: true }),
          fields: [
            {
              name: 'file',
              type: 'upload',
              relationTo: 'files',
              required: true,
              ...say('documents.editionFile'),
            },
            { name: 'version', type: 'text', maxLength: 40, ...say('documents.editionVersion') },
            day('publishedOn', 'documents.editionPublishedOn'),
            localizedText('changeNote', 'documents.editionChangeNote', 'textarea'),
          ],
        },
        { name: 'licence', type: 'text', maxLength: 120, ...say('documents.licence') },
        { name: 'citation', type: 'textarea', maxLength: 500, ...say('documents.citation') },
        choice('isAccessible', 'documents.isAccessible', ['tagged', 'untagged', 'unknown'], {
          defaultValue: 'unknown',
          admin: { readOnly: true },
        }),
        address('htmlAlternative', 'documents.htmlAlternative'),
      ],
      translations: [translations],
    }),
    slug(),
    day('lastReviewed', 'documents.lastReviewed', { position: 'sidebar' }),
  ],
})
