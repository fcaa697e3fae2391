/**
 * A rich text as the pieces that are translated one by one: paragraphs, headings, items of lists, and the texts of
 * blocks. What stands around them (order, kinds, pictures, what is linked) is the original's in every language.
 */
import type { FlattenedField } from 'payload'
import { type Fields, fieldsOfRow } from '../document/by-field'
import { fieldsOfNode } from '../payload/fields-of-node'

export type Values = Readonly<Record<string, unknown>>

/** Words of one look after another, as the editor stores them; or the plain text of a block's field. */
export type Content = readonly Values[] | string

export type Segment = {
  /** Where it stands and in what: two texts that are built alike have the same places. */
  readonly place: string
  readonly content: Content
  /** Of a block, where it is one; null for running text. */
  readonly field: FlattenedField | null
}

type Make = (segment: Segment) => Content

const inline: ReadonlySet<unknown> = new Set(['text', 'linebreak', 'tab', 'link'])
/** What is one segment also while nothing stands in it. */
const holders: ReadonlySet<unknown> = new Set(['paragraph', 'heading', 'listitem'])
/** A block's name in the form, and addresses: nobody translates them. */
const untranslated: ReadonlySet<string> = new Set(['blockName', 'blockType', 'id', 'url'])

/**
 * @param field the rich text's own
 * @param text in one language
 * @param make is asked for each segment, in the order of the text
 * @returns the text, built as it was, of what was made
 */
export function withSegments(field: FlattenedField, text: unknown, make: Make): unknown {
  const { root } = (text ?? {}) as { readonly root?: Values }
  return root ? { ...(text as object), root: node(field, root, '', make) } : text
}

/** @returns the segments of a text in their order */
export function segmentsOf(field: FlattenedField, text: unknown): Segment[] {
  const found: Segment[] = []
  withSegments(field, text, (segment) => {
    found.push(segment)
    return segment.content
  })
  return found
}

function node(field: FlattenedField, stored: Values, above: string, make: Make): Values {
  const place = `${above}/${stored.type}${stored.tag ?? stored.listType ?? ''}`
  if (stored.type === 'block') {
    const { fields, values } = fieldsOfNode(field, stored)
    const kind = (values as { readonly blockType?: unknown } | undefined)?.blockType
    return { ...stored, fields: inFields(fields, values, `${place}:${kind}`, make) }
  }
  const { children } = stored
  if (!Array.isArray(children)) return stored
  if (children.length === 0 && !holders.has(stored.type)) return stored
  const made: Values[] = []
  for (const [number, { isInline, nodes }] of runsIn(children).entries()) {
    const at = `${place}.${number}`
    const inside = isInline
      ? (make({ place: at, content: nodes, field: null }) as readonly Values[])
      : nodes.map((child) => node(field, child, at, make))
    for (const one of inside) made.push(one) // a call takes only so many at once
  }
  return { ...stored, children: made }
}

/** Neighbours that are running text, together; everything else alone. An empty holder has one run of nothing. */
function runsIn(children: readonly Values[]): { readonly isInline: boolean; readonly nodes: Values[] }[] {
  const runs: { readonly isInline: boolean; readonly nodes: Values[] }[] = []
  for (const child of children) {
    const last = runs.at(-1)
    const isInline = inline.has(child.type)
    if (isInline && last?.isInline) last.nodes.push(child)
    else runs.push({ isInline, nodes: [child] })
  }
  return runs.length > 0 ? runs : [{ isInline: true, nodes: [] }]
}

function inFields(fields: Fields, values: unknown, above: string, make: Make): Values {
  const made: Record<string, unknown> = { ...(values as Values | undefined) }
  for (const field of fields) {
    if (untranslated.has(field.name)) continue
    const [value, place] = [made[field.name], `${above}/${field.name}`]
    if (field.type === 'text' || field.type === 'textarea') {
      const content = make({ place, content: typeof value === 'string' ? value : '', field })
      if (content !== (value ?? '')) made[field.name] = content
    } else if (field.type === 'richText') made[field.name] = richTextIn(field, value, place, make)
    else if (field.type === 'group')
      made[field.name] = value && inFields(field.flattenedFields, value, place, make)
    else if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(value))
      made[field.name] = value.map((row) => inFields(fieldsOfRow(field, row), row, place, make))
  }
  return made
}

function richTextIn(field: FlattenedField, value: unknown, place: string, make: Make): unknown {
  return withSegments(field, value, (segment) => make({ ...segment, place: `${place}${segment.place}` }))
}
