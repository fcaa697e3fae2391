/**
 * Rich text as the editor stores it, and the one way through it. Whoever reads it says what she makes of each kind of
 * node; what she says nothing of is looked into all the same, so that no text is lost by standing where nobody thought
 * of: in a block, in a link, in a text within either, in a node that nobody knows.
 */
import { isUuid } from './uuid'

/** What is stored; src/cms/fields/rich-text-bounds.ts refuses every other kind. */
export const nodeKinds = [
  ...(['root', 'paragraph', 'heading', 'list', 'listitem'] as const),
  ...(['text', 'linebreak', 'tab', 'link', 'block'] as const),
] as const

/** How a text looks, as the editor counts it. */
export const [boldBit, italicBit] = [1, 2]

type Values = Readonly<Record<string, unknown>>

export type Node = {
  root: object
  paragraph: object
  heading: { readonly level: number }
  list: { readonly isOrdered: boolean; readonly start: number }
  listitem: { readonly number: number }
  text: { readonly text: string; readonly isBold: boolean; readonly isItalic: boolean }
  linebreak: object
  tab: object
  /** To a document of ours (an id, or what was read of it) or to an address. */
  link: {
    readonly document: { readonly relationTo: string; readonly value: unknown } | null
    readonly url: unknown
  }
  block: { readonly blockType: string; readonly fields: Values }
  unknown: object
  /** Words outside the running text: in a field of a block, or where a node has none to our knowledge. */
  words: { readonly text: string }
  address: { readonly text: string }
  /** What is pointed to by an id; of which collection, where it stands beside it. */
  reference: { readonly id: string; readonly relationTo: string | null }
}

type Kind = keyof Node
type StoredKind = Exclude<Kind, 'words' | 'address' | 'reference'>

/** Goes on with what stands inside a node. */
type Inside = <Out>(visitor: Visitor<Out>) => Out[]

/** What is made of each kind of node. Of a kind that is not here, what is made of what stands inside it. */
export type Visitor<Out> = {
  readonly [K in Kind]?: (node: Node[K], inside: Inside, stored: Values) => readonly Out[]
}

/** @param text rich text, or any part of it; what is none holds nothing */
export function visit<Out>(text: unknown, visitor: Visitor<Out>): Out[] {
  return partsOf(text).flatMap((part) => visitPart(part, visitor))
}

/** Whether it says anything: a visible letter, or a block. An editor that was opened and left holds an empty paragraph. */
export function saysSomething(text: unknown): boolean {
  const said = visit<true>(text, {
    text: (node) => (node.text.trim() === '' ? [] : [true]),
    block: () => [true],
  })
  return said.length > 0
}

type Part =
  | { readonly kind: StoredKind; readonly stored: Values }
  | { readonly kind: 'words' | 'address'; readonly node: Node['words'] }
  | { readonly kind: 'reference'; readonly node: Node['reference'] }

function visitPart<Out>(part: Part, visitor: Visitor<Out>): readonly Out[] {
  const stored = 'stored' in part ? part.stored : {}
  const inside: Inside = (other) => insideOf(stored).flatMap((inner) => visitPart(inner, other))
  const make = visitor[part.kind] as
    | ((node: unknown, inside: Inside, stored: Values) => readonly Out[])
    | undefined
  if (!make) return inside(visitor)
  return make('stored' in part ? nodeOf[part.kind](stored) : part.node, inside, stored)
}

const nodeOf: { readonly [K in StoredKind]: (stored: Values) => Node[K] } = {
  root: () => ({}),
  paragraph: () => ({}),
  heading: ({ tag }) => ({ level: Number(/^h([1-6])$/.exec(String(tag))?.[1] ?? 2) }),
  list: ({ listType, start }) => ({ isOrdered: listType === 'number', start: positive(start) }),
  listitem: ({ value }) => ({ number: positive(value) }),
  text: ({ text, format }) => {
    const bits = typeof format === 'number' ? format : 0
    return { text: stringOf(text), isBold: (bits & boldBit) > 0, isItalic: (bits & italicBit) > 0 }
  },
  linebreak: () => ({}),
  tab: () => ({}),
  link: ({ fields }) => {
    const { linkType, url, doc } = isObject(fields) ? fields : {}
    if (linkType !== 'internal') return { document: null, url }
    const document = isObject(doc) ? { relationTo: stringOf(doc.relationTo), value: doc.value } : null
    return { document, url: undefined }
  },
  block: ({ fields }) => ({
    blockType: isObject(fields) ? stringOf(fields.blockType) : '',
    fields: isObject(fields) ? fields : {},
  }),
  unknown: () => ({}),
}

/** What the editor notes for itself. Other names are the house's own, or nobody knows what they hold. */
const ofTheEditor = new Set(['type', 'version', 'id', 'format', 'indent', 'direction'])
/** What a node that we know is told by above. */
const ofItsKind = new Set([
  ...['text', 'mode', 'style', 'detail', 'tag', 'listType', 'value', 'start', 'checked'],
  ...['textFormat', 'textStyle'],
])
const ofFields = new Set(['id', 'blockType', 'linkType'])

/** What stands in a node: its children first, then everything that was written beside them. */
function insideOf({ children, ...others }: Values): Part[] {
  const isKnown = kinds.has(others.type)
  const beside = Object.entries(others).filter(
    ([name]) => !ofTheEditor.has(name) && !(ofItsKind.has(name) && (isKnown || name === 'text')),
  )
  return [...[children].flat().flatMap(partsOf), ...written(Object.fromEntries(beside))]
}

/** A text, or a node of one. */
function partsOf(value: unknown): Part[] {
  if (!isObject(value)) return written(value)
  if (isObject(value.root)) return partsOf(value.root)
  const isNode = 'type' in value || 'children' in value || 'text' in value
  return isNode ? [{ kind: kindOf(value), stored: value }] : written(value)
}

/** In fields: words, references, texts, and rows of them. */
function written(value: unknown, name = ''): Part[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [said(value, name)]
  if (Array.isArray(value)) return value.flatMap((one) => written(one, name))
  if (!isObject(value)) return []
  if (isObject(value.root)) return partsOf(value.root)
  if (typeof value.relationTo !== 'string') return partsOfFields(value)
  const { relationTo, value: id, ...others } = value
  const known = isObject(id) ? id.id : id
  const node = typeof known === 'string' && { id: known, relationTo }
  return [
    ...(node ? [{ kind: 'reference' as const, node }] : []),
    ...(isObject(id) ? partsOfFields(id) : []),
    ...partsOfFields(others),
  ]
}

const said = (text: string, name: string): Part => {
  if (isUuid(text)) return { kind: 'reference', node: { id: text, relationTo: null } }
  return { kind: name === 'url' ? 'address' : 'words', node: { text } }
}

const partsOfFields = (fields: Values): Part[] =>
  Object.entries(fields).flatMap(([name, part]) => (ofFields.has(name) ? [] : written(part, name)))

const kinds: ReadonlySet<unknown> = new Set(nodeKinds)
/** What else holds a text of its own is text that the editor was taught since. */
const kindOf = ({ type, text }: Values): StoredKind =>
  kinds.has(type) ? (type as StoredKind) : typeof text === 'string' ? 'text' : 'unknown'
const isObject = (value: unknown): value is Values =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
const stringOf = (value: unknown) => (typeof value === 'string' ? value : '')
const positive = (value: unknown) => (typeof value === 'number' && value > 0 ? value : 1)
