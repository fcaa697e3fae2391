/** Every text, list and choice that somebody can fill in has an end. */
import type { Access, Block, Config, Field, Tab } from 'payload'
import { expect, test } from 'vitest'
import { boundFields } from '@/cms/fields/bound-fields'
import { nobodyWrites } from '@/cms/people/only'
import { shapeBounds } from '@/domain/bounds/shape'
import { roles } from '@/domain/roles'
import { collections } from '../../../collections'
import { globals } from '../../../globals'

const blocks = Object.values(
  import.meta.glob<Record<string, Block>>('/src/cms/fields/*.ts', { eager: true }),
).flatMap((module) =>
  Object.values(module).filter((one) => typeof one === 'object' && 'slug' in one && 'fields' in one),
)

type Inner = Field & {
  readonly access?: { readonly create?: unknown }
  readonly fields?: Field[]
  readonly tabs?: Tab[]
  readonly blocks?: Block[]
  readonly virtual?: unknown
  readonly maxLength?: number
  readonly maxRows?: number
  readonly hasMany?: boolean
  readonly name?: string
}

function* all(fields: readonly Field[], path: string): Generator<[string, Inner]> {
  for (const field of fields as Inner[]) {
    if (field.access?.create === nobodyWrites.create) continue
    const here = field.name ? `${path}.${field.name}` : path
    yield [here, field]
    for (const group of [field, ...(field.tabs ?? []), ...(field.blocks ?? [])])
      yield* all((group as { fields?: Field[] }).fields ?? [], here)
  }
}

const whole = boundFields({ collections, globals } as Config)

const everything = [
  ...[...(whole.collections ?? []), ...(whole.globals ?? [])].flatMap(({ slug, fields }) => [
    ...all(fields, slug),
  ]),
  ...blocks.flatMap(({ slug, fields }) => [...all(fields, `block ${slug}`)]),
]

test('every text has a length', () => {
  const texts = everything.filter(
    ([, { type, virtual }]) => ['text', 'textarea', 'code'].includes(type) && !virtual,
  )
  expect(texts.length).toBeGreaterThan(80)
  const endless = texts.filter(([, { maxLength = Infinity }]) => maxLength > shapeBounds.characters)
  expect(endless.map(([path]) => path)).toEqual([])
})

test('every list, and every field that takes several, has a number', () => {
  const lists = everything.filter(
    ([, { type, hasMany }]) => ['array', 'blocks'].includes(type) || (hasMany && type !== 'select'),
  )
  expect(lists.length).toBeGreaterThan(10)
  const endless = lists.filter(([, { maxRows = Infinity }]) => maxRows > shapeBounds.entries)
  expect(endless.map(([path]) => path)).toEqual([])
})

test('what has any form, as JSON has, is written by nobody but the house itself', async () => {
  const everybody = { req: { user: { roles, municipality: 'x' } } } as unknown as Parameters<Access>[0]
  const open = (whole.collections ?? []).filter(({ slug, fields }) =>
    [...all(fields, slug)].some(([, { type }]) => type === 'json'),
  )
  expect(open.length).toBeGreaterThan(0)
  for (const { slug, access } of open)
    for (const act of ['create', 'update'] as const)
      expect(await access?.[act]?.(everybody), `${act} ${slug}`).toBe(false)
})
