/** The front page: how it opens, and the blocks below in the order of the page. Their words are the organisation's own. */
import type { Block, Field } from 'payload'
import { reviewedGlobal } from '@/cms/entry/reviewed'
import { address } from '@/cms/fields/address'
import { richText } from '@/cms/fields/body'
import { choice } from '@/cms/fields/choice'
import { cover } from '@/cms/fields/cover'
import { localizedText } from '@/cms/fields/localized-text'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { summary } from '@/cms/fields/summary'
import { tabs } from '@/cms/fields/tabs'
import { title } from '@/cms/fields/title'
import { translations } from '@/cms/fields/translations'
import { counted, type HomeBlock, mostShown } from '@/domain/home'
import { about, type KeyWith, label, named, rows, say } from '@/messages/admin/say'

/** Where it is left empty, the site has a heading of its own. */
const heading = localizedText('title', 'home.heading')
const freeHeading = localizedText('title', 'home.freeHeading')
const text = localizedText('text', 'home.text', 'textarea')

/** How many of a list the page shows. */
const count = (defaultValue?: number): Field => ({
  name: 'count',
  type: 'number',
  min: 1,
  max: mostShown,
  defaultValue,
  ...say('home.count'),
})

const block = (slug: HomeBlock, key: KeyWith<'many'>, fields: Field[]): Block => ({
  slug,
  labels: named(key),
  // A name for the form alone would be one more text that goes through review.
  admin: { disableBlockName: true },
  fields,
})

const blocks: Block[] = [
  block('projects', 'home.projects', [
    heading,
    relation('projects', 'projects', 'home.chosenProjects', { hasMany: true }),
  ]),
  block('stories', 'home.stories', [
    heading,
    count(3),
    row(
      relation('municipality', 'municipalities', 'home.municipality'),
      relation('project', 'projects', 'home.project'),
    ),
  ]),
  block('map', 'home.map', [heading, text]),
  block('training', 'home.training', [heading, text, count()]),
  block('contacts', 'home.contacts', [
    heading,
    text,
    relation('contacts', 'contacts', 'home.chosenContacts', { hasMany: true }),
  ]),
  block('numbers', 'home.numbers', [
    freeHeading,
    {
      name: 'numbers',
      type: 'array',
      required: true,
      maxRows: 6,
      ...rows('home.number'),
      fields: [
        localizedText('label', 'home.numberLabel'),
        row(choice('counted', 'home.counted', counted), {
          name: 'value',
          type: 'number',
          min: 0,
          max: 1_000_000_000,
          ...say('home.value'),
        }),
      ],
    },
  ]),
  block('quotation', 'home.quotation', [
    localizedText('text', 'blocks.quotationText', 'textarea'),
    localizedText('attribution', 'blocks.quotationAttribution'),
  ]),
  block('call-to-action', 'home.callToAction', [
    freeHeading,
    text,
    localizedText('label', 'blocks.callToActionLabel'),
    row(address('url', 'blocks.callToActionUrl'), relation('page', 'pages', 'blocks.callToActionPage')),
  ]),
  block('free-text', 'home.freeText', [richText('body', 'home.body')]),
  block('documents', 'home.documents', [
    heading,
    relation('documents', 'documents', 'home.chosenDocuments', { hasMany: true, required: true }),
  ]),
  block('research', 'home.research', [
    heading,
    relation('research', 'research', 'home.chosenResearch', { hasMany: true }),
    count(3),
  ]),
]

export const home = reviewedGlobal({
  slug: 'home',
  label: label('home.global'),
  admin: { group: label('groups.content'), hideAPIURL: true, description: about('home.global') },
  fields: [
    tabs({
      opening: [title('home.title'), summary('home.lead'), cover('home.cover')],
      blocks: [
        { name: 'blocks', type: 'blocks', required: true, maxRows: 20, ...rows('home.blocks'), blocks },
      ],
      translations: [translations],
    }),
  ],
})
