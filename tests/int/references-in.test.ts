/** What a document shows and points to is found by what its fields are, so that no list has to be kept of them. */
import { randomUUID } from 'node:crypto'
import { type Block, type Field, type FlattenedField, flattenAllFields, sanitizeFields } from 'payload'
import { beforeEach, expect, test } from 'vitest'
import { fieldsOf } from '@/cms/document/fields-of'
import { pointersIn, referencesIn } from '@/cms/document/references-in'
import { blocks } from '@/cms/fields/body'
import { factBox } from '@/cms/fields/fact-box'
import { richTextWith } from '@/cms/fields/rich-text'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { openCms } from '../support/cms'
import { blocks as richTextOf } from '../support/rich-text'

/** All that was put into a document, as `media:<id>`. */
let put: string[] = []
beforeEach(() => {
  put = []
})

function anId(collection: string): string {
  const id = randomUUID()
  put.push(`${collection}:${id}`)
  return id
}

/** Fills in every relation of some fields, as they are declared: rows, tabs and all. */
function filled(fields: readonly Field[]): Record<string, unknown> {
  return Object.assign({}, ...fields.map(filledField))
}

function filledField(field: Field): Record<string, unknown> {
  if (field.type === 'tabs')
    return Object.assign(
      {},
      ...field.tabs.map((tab) => within('name' in tab ? tab.name : undefined, filled(tab.fields))),
    )
  if (field.type === 'row' || field.type === 'collapsible') return filled(field.fields)
  if (field.type === 'group') return within('name' in field ? field.name : undefined, filled(field.fields))
  if (field.type === 'array') return { [field.name]: [filled(field.fields), filled(field.fields)] }
  if (field.type === 'blocks')
    return {
      [field.name]: field.blocks.map((block) => ({ blockType: block.slug, ...filled(block.fields) })),
    }
  const isLocalized = 'localized' in field && field.localized
  const said = (make: () => unknown) => (isLocalized ? { sv: make(), ar: make() } : make())
  if (field.type === 'richText') return { [field.name]: said(aText) }
  if (field.type !== 'relationship' && field.type !== 'upload') return {}
  const { relationTo } = field
  const one = () =>
    typeof relationTo === 'string'
      ? anId(relationTo)
      : { relationTo: relationTo[0], value: anId(String(relationTo[0])) }
  return { [field.name]: said(() => (field.hasMany ? [one(), one()] : one())) }
}

const within = (name: string | undefined, values: object) => (name ? { [name]: values } : values) as never

/** Every block of the house, and a paragraph with a link. */
function aText() {
  const all = richTextOf(...blocks.map(({ slug, fields }) => ({ blockType: slug, ...plainly(fields) }))) as {
    root: { children: object[] }
  }
  const doc = { relationTo: 'pages', value: anId('pages') }
  const link = {
    type: 'link',
    fields: { linkType: 'internal', doc },
    children: [{ type: 'text', text: 'Hit' }],
  }
  all.root.children.push({ type: 'paragraph', children: [link] })
  return all
}

/** A text within a block has no blocks of its own. */
const plainly = (fields: readonly Field[]) => filled(fields.filter(({ type }) => type !== 'richText'))

const found = (fields: readonly FlattenedField[], values: unknown) =>
  [...new Set(pointersIn(fields, values).map(({ relationTo, id }) => `${relationTo}:${id}`))].sort()

test.each([...reviewedKinds, ...reviewedGlobals])('everything that one of %s points to', async (kind) => {
  const payload = await openCms()
  const config = payload.config.collections.find(({ slug }) => slug === kind)
  const fields = config?.fields ?? payload.config.globals.find(({ slug }) => slug === kind)?.fields ?? []
  const values = filled(fields)
  expect(found(fieldsOf({ payload }, kind), values)).toEqual(put.sort())
  const shown = put.filter((one) => /^(media|files):/.test(one))
  expect(referencesIn(fieldsOf({ payload }, kind), values)).toEqual(shown)
})

async function made(fields: Field[]): Promise<FlattenedField[]> {
  const { config } = await openCms()
  return flattenAllFields({
    fields: await sanitizeFields({ config: config as never, fields, validRelationships: null } as never),
  })
}

const poster: Block = {
  slug: 'poster',
  fields: [
    { type: 'row', fields: [{ name: 'hängd', type: 'upload', relationTo: 'media' }] },
    {
      name: 'walls',
      type: 'array',
      fields: [
        { name: 'behind', type: 'group', fields: [{ name: 'sheet', type: 'upload', relationTo: 'files' }] },
      ],
    },
    richTextWith([factBox])('inner', 'blocks.factBoxBody', { isLocalized: false }),
  ],
}

test('a field that was added today is found wherever it lies: in a list in a block in a text in a block', async () => {
  const fields = await made([
    {
      name: 'parts',
      type: 'blocks',
      blocks: [{ slug: 'part', fields: [richTextWith([poster])('text', 'stories.body')] }],
    },
  ])
  const behind = () => ({ behind: { sheet: anId('files') } })
  const text = () => richTextOf({ blockType: 'poster', hängd: anId('media'), walls: [behind(), behind()] })
  const values = {
    parts: [
      { blockType: 'part', text: { sv: text(), so: text() } },
      { blockType: 'gone', text: 1 },
    ],
  }
  expect(referencesIn(fields, values)).toEqual(put.sort())
  expect(put).toHaveLength(6)
})

test('what was read counts like its id, and what somebody typed not at all', async () => {
  const fields = await made([
    { name: 'cover', type: 'text' },
    { name: 'seen', type: 'upload', relationTo: 'media', hasMany: true },
  ])
  const id = anId('media')
  expect(
    referencesIn(fields, { cover: randomUUID(), seen: [{ id, alt: 'Ett träd' }], media: randomUUID() }),
  ).toEqual(put)
})
