/** What of one document is translated: a unit for each field, and for each piece of a rich text. */
import type { FlattenedField, PayloadRequest } from 'payload'
import { defaultLocale, isByLanguage, type Locale } from '@/domain/locales'
import { type Leaf, leavesOf } from '../document/by-field'
import { hashOf } from '../document/content-hash'
import type { Content as Document } from '../document/copies'
import { fieldLabel } from '../document/field-label'
import { fieldsOf } from '../document/fields-of'
import type { Reference } from '../document/reference'
import { type Content, type Segment, segmentsOf, withSegments } from './segments'

/** One text of a document, in the original and in another language. */
export type Text = {
  readonly field: FlattenedField
  /** In the document, as `objectives.0.text`. */
  readonly path: string
  /** The same with rows by their ids, so that one that was moved is found. */
  readonly name: string
  readonly original: unknown
  /** Undefined where there is none. */
  readonly translation: unknown
  /** Whether the translation says anything, and has the original's pieces in the original's order. */
  readonly isThere: boolean
  readonly isAlike: boolean
  readonly units: readonly Unit[]
}

export type Unit = {
  /**
   * The text's name and the hash of what the original says: another original is another unit, and one that only moved
   * is the same.
   */
  readonly id: string
  readonly text: Text
  /** Which of the text's segments it is. */
  readonly at: number
  readonly original: Content
  /** Undefined where there is none, or nobody can say which it is. */
  readonly translation: Content | undefined
  /** Whose words name it: the field's, or those of the field in a block. */
  readonly field: FlattenedField
}

const kinds: ReadonlySet<string> = new Set(['text', 'textarea', 'richText'])

/** @returns the texts of a version that the original says something in, in the order of its fields */
export function textsOf(
  req: Pick<PayloadRequest, 'payload'>,
  { kind }: Pick<Reference, 'kind'>,
  document: Document,
  locale: Locale,
): Text[] {
  const leaves = leavesOf(fieldsOf(req, kind), document).filter(({ field }) => kinds.has(field.type))
  return leaves
    .filter((leaf) => leaf.locale === defaultLocale)
    .map((leaf) => textOf(leaf, document, valueIn(document, leaf.path, locale)))
    .filter(({ units }) => units.length > 0)
}

/** The texts' names, by which one can tell what was changed from what never was there. */
export const fieldNameOf = (unitId: string): string => unitId.replace(/:.*$/, '')

function textOf({ field, path, value }: Leaf, document: Document, translation: unknown): Text {
  const originals = contentsOf(field, value)
  const present = contentsOf(field, translation)
  const isThere = present.some(({ content }) => saysSomething(content))
  const isAlike = placesOf(originals) === placesOf(present)
  const name = nameOf(document, path)
  const units: Unit[] = []
  const made: Text = { field, path, name, original: value, translation, isThere, isAlike, units }
  const taken = new Map<string, number>()
  for (const [at, { content, field: own }] of originals.entries()) {
    if (!saysSomething(content)) continue
    const key = `${made.name}:${hashOf({ content }).slice(0, 16)}`
    const times = (taken.get(key) ?? 0) + 1
    taken.set(key, times)
    const existing = isThere && isAlike ? present[at]?.content : undefined
    units.push({
      id: times > 1 ? `${key}:${times}` : key,
      text: made,
      at,
      original: content,
      translation: existing !== undefined && saysSomething(existing) ? existing : undefined,
      field: own ?? field,
    })
  }
  return made
}

/** A field that is no rich text is one segment. */
function contentsOf(field: FlattenedField, value: unknown): Segment[] {
  if (field.type === 'richText') return segmentsOf(field, value)
  return [{ place: '', content: typeof value === 'string' ? value : '', field: null }]
}

const placesOf = (segments: readonly Segment[]) => segments.map(({ place }) => place).join(' ')

/** A visible letter; a line break or an empty link says nothing that could be translated. */
export const saysSomething = (content: Content): boolean =>
  typeof content === 'string'
    ? content.trim() !== ''
    : content.some(({ text, children }) =>
        Array.isArray(children) ? saysSomething(children) : typeof text === 'string' && text.trim() !== '',
      )

/**
 * @param given of each segment, by its number, what it is to say from now on
 * @returns the text in the other language: what was not given stays, and is empty where there is nothing to stay
 */
export function translated(
  { field, original, translation, isThere, isAlike }: Text,
  given: ReadonlyMap<number, Content>,
  direction: 'ltr' | 'rtl',
): unknown {
  if (field.type !== 'richText') return given.get(0)
  const present = isThere && isAlike ? translation : undefined
  let at = -1
  const text = withSegments(field, present ?? original, ({ content }) => {
    at += 1
    return given.get(at) ?? (present ? content : typeof content === 'string' ? '' : [])
  })
  return present ? text : written(text, direction)
}

/** In the direction of its own language, wherever the original says one. */
function written(value: unknown, direction: 'ltr' | 'rtl'): unknown {
  if (Array.isArray(value)) return value.map((one) => written(one, direction))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      name === 'direction' && (part === 'ltr' || part === 'rtl') ? direction : written(part, direction),
    ]),
  )
}

/** What its field is called; of a block in a text, also what the text is. */
export const labelOf = ({ field, text }: Unit, language: string): string =>
  field === text.field
    ? fieldLabel(field, language)
    : `${fieldLabel(text.field, language)}: ${fieldLabel(field, language)}`

/** How many characters it may have; undefined for what has no such bound. */
export const mostOf = ({ field }: Unit): number | undefined =>
  'maxLength' in field && typeof field.maxLength === 'number' ? field.maxLength : undefined

function stepInto(value: unknown, step: string): unknown {
  return (value as Record<string, unknown> | null | undefined)?.[step]
}

function valueIn(document: Document, path: string, locale: Locale): unknown {
  const value = path.split('.').reduce<unknown>(stepInto, document)
  return isByLanguage(value) ? (value[locale] ?? undefined) : undefined
}

function nameOf(document: Document, path: string): string {
  let [value, name] = [document as unknown, '']
  for (const step of path.split('.')) {
    const isRow = Array.isArray(value)
    value = stepInto(value, step)
    const id = isRow ? stepInto(value, 'id') : step
    name += `${name && '.'}${typeof id === 'string' ? id : step}`
  }
  return name
}
