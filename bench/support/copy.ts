/** One copy of a model: other ids, another place, other words, other days, and the hashes that the service would make. */
import { randomBytes, randomUUID } from 'node:crypto'
import { hashOf } from '@/cms/document/content-hash'
import type { Model, Row } from './model'
import { type Random, randomFrom, sentence } from './text'

export type Copy = {
  readonly id: string
  readonly tables: readonly { table: string; columns: readonly string[]; rows: readonly Row[] }[]
}

const DAY = 86_400_000
const FIRST_CODE = 3000 // above those of Sweden's real municipalities
const moment = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** The id of a row in a list, which Payload makes itself. */
const rowId = /^[0-9a-f]{24}$/
/** What must lie ahead, or no page of it would be fresh. */
const keptDates = new Set(['next_review_at', 'due_at', 'second_look_due_at', 'scheduled_for'])

/** @param place another municipality for the story; none leaves it where it is */
export function copyOf(model: Model, number: number, place?: { from: string; to: string }): Copy {
  const random = randomFrom(number + 7)
  const known = new Map<string, string>()
  if (place) for (const named of ['', 'municipalities:']) known.set(named + place.from, named + place.to)
  for (const { rows } of model.tables)
    for (const { id } of rows) {
      if (typeof id !== 'string') continue
      if (uuid.test(id)) known.set(id, randomUUID())
      else if (rowId.test(id)) known.set(id, randomBytes(12).toString('hex'))
    }
  const oldSlug = String(model.publicContent.slug ?? '')
  const slug = `${oldSlug}-nr-${number}`
  if (oldSlug) known.set(oldSlug, slug)
  const { code, name } = model.publicContent
  if (typeof code === 'string') known.set(code, String(FIRST_CODE + number))
  if (typeof name === 'string') known.set(name, `${name} ${number}`)
  const back = Math.floor(random() * 1500) * DAY
  const changed = (content: unknown) => walk(content, known, back, random)
  for (const [hash, content] of model.contents) known.set(hash, hashOf(changed(content)))
  const tables = model.tables.map(({ table, columns, rows }) => ({
    table,
    columns,
    rows: rows.map((row) =>
      Object.fromEntries(
        columns.map((name) => [
          name,
          keptDates.has(name) ? row[name] : inOrder(name, walk(row[name], known, back, random, name)),
        ]),
      ),
    ),
  }))
  return { id: known.get(model.id) ?? '', tables }
}

/** Texts that people read get other words, the same ones wherever the same text stands. */
const said = new Set(['title', 'summary', 'text', 'version_title', 'version_summary'])

function walk(value: unknown, known: Map<string, string>, back: number, random: Random, name = ''): unknown {
  if (typeof value === 'string') {
    const found = known.get(value)
    if (found !== undefined) return found
    if (moment.test(value)) return new Date(Date.parse(value) - back).toISOString()
    if (!said.has(name) || value.length < 12) return value
    const other = sentence(random, value.split(' ').length)
    known.set(value, other)
    return other
  }
  if (Array.isArray(value)) return value.map((one) => walk(one, known, back, random, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, walk(one, known, back, random, nameOf(key, name))]),
  )
}

/** What a document names stands in the order of the names. */
const inOrder = (column: string, value: unknown) =>
  column === 'names' && Array.isArray(value) ? value.toSorted() : value

/** A text in several languages stands under its language. */
const nameOf = (key: string, above: string) =>
  said.has(above) && /^[a-z]{2,3}(-[a-z]{2})?$/.test(key) ? above : key
