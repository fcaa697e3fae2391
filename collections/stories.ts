/** What happens in the municipalities, told by those who were there. */

import { reviewed } from '@/cms/entry/reviewed'
import { body } from '@/cms/fields/body'
import { choice } from '@/cms/fields/choice'
import { chosenTerms } from '@/cms/fields/chosen-terms'
import { cover } from '@/cms/fields/cover'
import { day } from '@/cms/fields/day'
import { fromWord } from '@/cms/fields/from-word'
import { localizedText } from '@/cms/fields/localized-text'
import { onlyProject } from '@/cms/fields/only-project'
import { ownMunicipality } from '@/cms/fields/own-municipality'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { slug } from '@/cms/fields/slug'
import { summary } from '@/cms/fields/summary'
import { tabs } from '@/cms/fields/tabs'
import { title } from '@/cms/fields/title'
import { translations } from '@/cms/fields/translations'
import { signedIn } from '@/cms/people/only'
import { about, label, named, rows, say } from '@/messages/admin/say'

export const stories = reviewed({
  slug: 'stories',
  labels: named('stories.collection'),
  defaultSort: '-updatedAt',
  admin: {
    group: label('groups.content'),
    description: about('stories.collection'),
    hideAPIURL: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'municipality', 'project', 'updatedAt'],
    listSearchableFields: ['title', 'summary'],
  },
  fields: [
    tabs({
      text: [
        title('stories.title'),
        summary('stories.summary', { isRequired: true }),
        cover('stories.cover'),
        fromWord(body('stories.body', { isRequired: true })),
        localizedText('quote', 'stories.quote', 'textarea'),
        localizedText('quotedRole', 'stories.quotedRole'),
        {
          name: 'lessons',
          type: 'array',
          maxRows: 8,
          ...rows('stories.lessons', { initCollapsed: false }),
          fields: [
            localizedText('did', 'stories.lessonDid', 'textarea'),
            localizedText('can', 'stories.lessonCan', 'textarea'),
          ],
        },
      ],
      facts: [
        row(
          ownMunicipality('stories.municipality', { isRequired: true }),
          relation('project', 'projects', 'stories.project', {
            required: true,
            index: true,
            defaultValue: onlyProject,
          }),
        ),
        localizedText('writerRole', 'stories.writerRole'),
        chosenTerms('themes', 'stories.themes'),
        {
          name: 'corrections',
          type: 'array',
          ...rows('stories.corrections', { initCollapsed: true }),
          fields: [
            day('date', 'stories.correctionDate', { isRequired: true }),
            { name: 'text', type: 'textarea', localized: true, ...say('stories.correctionText') },
          ],
        },
      ],
      safety: [
        day('activityDate', 'stories.activityDate'),
        choice('hasProtectedIdentityDeclaration', 'stories.hasProtectedIdentityDeclaration', ['yes', 'no'], {
          access: { read: signedIn },
        }),
        {
          name: 'isNameFictional',
          type: 'checkbox',
          defaultValue: false,
          ...say('stories.isNameFictional'),
        },
      ],
      translations: [translations],
    }),
    slug(),
  ],
})
