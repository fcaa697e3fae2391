/** Which fields of a text's blocks point to which collection: the reader completes what stands there in every language. */
import { flattenAllFields } from 'payload'
import { blocks } from '@/cms/fields/body'

const head = `/** Fields of blocks that point to another document, by block. Made by scripts/generate/relations-in-blocks.ts. */
export const relationsInBlocks = {
`

export function relationsInBlocks(): Map<string, string> {
  const rows = blocks.flatMap(({ slug, fields }) => {
    const relations = flattenAllFields({ fields }).flatMap((field) =>
      field.type === 'relationship' || field.type === 'upload' ? `${field.name}: '${field.relationTo}'` : [],
    )
    return relations.length > 0 ? `  '${slug}': { ${relations.join(', ')} },\n` : []
  })
  return new Map([['src/generated/relations-in-blocks.ts', `${head}${rows.join('')}} as const\n`]])
}
