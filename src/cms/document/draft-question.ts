/**
 * What somebody may compare who reads drafts and is not of the newsroom. Payload asks for the rights to what a document
 * points to, but with `draft` it asks with a copy of the question, and the answer is lost.
 */
import type { FlattenedField } from 'payload'

/** @returns whether a condition reads a field of another document */
export function goesThroughRelation(fields: readonly FlattenedField[], where: unknown): boolean {
  if (typeof where !== 'object' || where === null) return false
  return Object.entries(where).some(([name, asked]) =>
    /^(and|or|\d+)$/i.test(name)
      ? goesThroughRelation(fields, asked)
      : crosses(fields, name.replace(/^version\./, '').split('.')),
  )
}

function crosses(fields: readonly FlattenedField[], [first, ...rest]: readonly string[]): boolean {
  const field = fields.find((one) => 'name' in one && one.name === first)
  if (!field || rest.length === 0) return false
  if ('relationTo' in field) return rest.join() !== 'id'
  if ('blocks' in field)
    return field.blocks.some((block) => typeof block === 'object' && crosses(block.flattenedFields, rest))
  return 'flattenedFields' in field && crosses(field.flattenedFields, rest)
}
