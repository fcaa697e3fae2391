/**
 * The words the seed's texts are written with: small builders that make Lexical states as Payload stores them.
 * Pure: what a block points at is a symbolic `Reference`, swapped for an id when the text is saved.
 */
import { createHash } from 'node:crypto'
import type { Reference } from './reference'

export type RichNode = { readonly type: string; readonly [key: string]: unknown }

export type RichText = {
  readonly root: {
    readonly type: 'root'
    readonly children: readonly RichNode[]
    readonly direction: 'ltr' | 'rtl'
    readonly format: ''
    readonly indent: 0
    readonly version: 1
  }
  readonly [key: string]: unknown
}

/** A run of text, or a string that becomes one. */
export type Inline = RichNode | string

/** Lexical's bit for bold. */
const isBold = 1

const run = (text: string, format = 0): RichNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const inline = (parts: readonly Inline[]): RichNode[] =>
  parts.map((part) => (typeof part === 'string' ? run(part) : part))

const element = (
  type: string,
  children: readonly RichNode[],
  more: Record<string, unknown> = {},
): RichNode => ({
  type,
  version: 1,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
  children,
})

/** Strong words inside a paragraph. */
export const bold = (text: string): RichNode => run(text, isBold)

/** A link to an address outside the site or to a path on it. */
export const link = (text: string, url: string): RichNode =>
  element('link', [run(text)], {
    version: 3,
    id: stableId('link', text, url),
    fields: { linkType: 'custom', url, newTab: false },
  })

export const paragraph = (...parts: readonly Inline[]): RichNode =>
  element('paragraph', inline(parts), { textFormat: 0, textStyle: '' })

export const heading = (text: string): RichNode => element('heading', [run(text)], { tag: 'h2' })

export const subheading = (text: string): RichNode => element('heading', [run(text)], { tag: 'h3' })

export const bullets = (...items: readonly (Inline | readonly Inline[])[]): RichNode =>
  list('bullet', 'ul', items)

export const steps = (...items: readonly (Inline | readonly Inline[])[]): RichNode =>
  list('number', 'ol', items)

export const factBox = (title: string, ...body: readonly RichNode[]): RichNode =>
  block('fact-box', { title, body: rich(...body) })

export const picture = (media: Reference): RichNode => block('picture', { media })

export const documentLink = (document: Reference): RichNode => block('document-link', { document })

export const contactCard = (contact: Reference): RichNode => block('contact-card', { contact })

export const callToAction = (label: string, url: string): RichNode => block('call-to-action', { label, url })

/** A whole text, left to right. */
export const rich = (...children: readonly RichNode[]): RichText => ({
  root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 },
})

/** A whole text for readers of Arabic script. */
export const richRtl = (...children: readonly RichNode[]): RichText => ({
  root: {
    type: 'root',
    children: children.map((child) => ('direction' in child ? { ...child, direction: 'rtl' } : child)),
    direction: 'rtl',
    format: '',
    indent: 0,
    version: 1,
  },
})

function list(
  listType: 'bullet' | 'number',
  tag: 'ul' | 'ol',
  items: readonly (Inline | readonly Inline[])[],
) {
  const children = items.map((item, index) =>
    element('listitem', inline(isParts(item) ? item : [item]), { value: index + 1 }),
  )
  return element('list', children, { listType, tag, start: 1 })
}

const isParts = (item: Inline | readonly Inline[]): item is readonly Inline[] => Array.isArray(item)

function block(blockType: string, fields: Record<string, unknown>): RichNode {
  const id = stableId(blockType, JSON.stringify(fields))
  return { type: 'block', version: 2, format: '', fields: { id, blockName: '', blockType, ...fields } }
}

/** Ids come from the content, so that the same text seeded twice is the same text byte for byte. */
function stableId(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24)
}
