/** What a document points to: the ids that stand where its fields say that a reference stands. */
import { idOf } from '@/domain/id-of'
import { type Visitor, visit } from '@/domain/rich-text'
import { fieldsOfNode } from '../payload/fields-of-node'
import { type Fields, type Leaf, leavesOf } from './by-field'

export type Pointer = { readonly relationTo: string; readonly id: string }

/**
 * An id that somebody typed into a text is text.
 *
 * @param values a document in one language or all, references as ids or read
 * @returns what its relationships and uploads point to, also those of links and blocks in rich text
 */
export function pointersIn(fields: Fields, values: unknown): Pointer[] {
  return leavesOf(fields, values).flatMap((leaf) =>
    leaf.field.type === 'richText' ? visit(leaf.value, inText(leaf)) : pointersOf(leaf),
  )
}

/** @returns the pictures and files that it shows, as `media:<id>` and `files:<id>`, each once, sorted */
export function referencesIn(fields: Fields, values: unknown): string[] {
  const shown = pointersIn(fields, values).filter(
    ({ relationTo }) => relationTo === 'media' || relationTo === 'files',
  )
  return [...new Set(shown.map(({ relationTo, id }) => `${relationTo}:${id}`))].sort()
}

/** @returns the ids among references to one shelf */
export function idsOf(references: readonly string[], shelf: 'media' | 'files'): string[] {
  const begin = `${shelf}:`
  return references.filter((one) => one.startsWith(begin)).map((one) => one.slice(begin.length))
}

function pointersOf({ field, value }: Leaf): Pointer[] {
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  return [value].flat().flatMap((one) => {
    const { relationTo } = field
    // Where it may point to several collections, the name of one stands beside the id.
    const [target, pointed] =
      typeof relationTo === 'string' ? [relationTo, one] : [named(one).relationTo, named(one).value]
    const id = idOf(pointed)
    return id && typeof target === 'string' ? [{ relationTo: target, id }] : []
  })
}

const named = (value: unknown) => value as { relationTo?: unknown; value?: unknown }

/** The editor's features know which fields a node has; a node without any may name what it points to itself. */
function inText(leaf: Leaf): Visitor<Pointer> {
  const inNode: Visitor<Pointer>['unknown'] = (_, inside, stored) => {
    const { fields, values } = fieldsOfNode(leaf.field, stored)
    return [...pointersIn(fields, values), ...inside(visitor)]
  }
  const visitor: Visitor<Pointer> = {
    block: inNode,
    link: inNode,
    unknown: inNode,
    reference: ({ id, relationTo }) => (relationTo === null ? [] : [{ relationTo, id }]),
  }
  return visitor
}
