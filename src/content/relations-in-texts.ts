/**
 * Payload reads what a text refers to in that text's language alone: a picture described in Swedish only would have no
 * description in an English text, and a document no name. Here it is read again, in every language side by side.
 */
import { type Visitor, visit } from '@/domain/rich-text'
import { relationsInBlocks } from '@/generated/relations-in-blocks'

type RelatedCollection<Block = (typeof relationsInBlocks)[keyof typeof relationsInBlocks]> =
  Block extends unknown ? Block[keyof Block] : never

/** Reads documents by their ids, in every language; what the reader may not see is left out. */
type ReadAll = (collection: RelatedCollection, ids: readonly string[]) => Promise<readonly { id: string }[]>

type Place = { readonly collection: RelatedCollection; readonly id: string; put(document: object): void }

/** Puts the whole of every related document into the texts of these documents. One query a collection, or none. */
export async function completeRelations(documents: readonly object[], readAll: ReadAll): Promise<void> {
  const places = documents.flatMap((document) => Object.values(document)).flatMap(placesInField)
  const collections = new Set(places.map(({ collection }) => collection))
  await Promise.all(
    [...collections].map(async (collection) => {
      const here = places.filter((place) => place.collection === collection)
      const found = await readAll(collection, [...new Set(here.map(({ id }) => id))])
      const byId = new Map(found.map((document) => [document.id, document]))
      for (const { id, put } of here) {
        const document = byId.get(id)
        if (document) put(document)
      }
    }),
  )
}

/** A text field holds a text per language. */
const placesInField = (field: unknown): Place[] =>
  isObject(field) ? Object.values(field).flatMap((text) => (isText(text) ? visit(text, places) : [])) : []

const places: Visitor<Place> = {
  block: ({ blockType, fields }) => [
    ...relationsOf(blockType).flatMap(([name, collection]) => {
      const value = fields[name]
      if (Array.isArray(value)) return value.flatMap((_, index) => placeOf(collection, value, index))
      return placeOf(collection, fields as Record<string, unknown>, name)
    }),
    ...Object.values(fields).flatMap((value) => (isText(value) ? visit(value, places) : [])),
  ],
}

const relationsOf = (blockType: string) =>
  Object.entries<RelatedCollection>(relationsInBlocks[blockType as keyof typeof relationsInBlocks] ?? {})

/** Nothing, where the reader may not see what is referred to: it stands there as a bare id. */
function placeOf<Key extends string | number>(
  collection: RelatedCollection,
  holder: { [key in Key]: unknown },
  key: Key,
): Place[] {
  const related = holder[key]
  if (!isObject(related) || typeof related.id !== 'string') return []
  const put = (document: object) => {
    holder[key] = document
  }
  return [{ collection, id: related.id, put }]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isText = (value: unknown) => isObject(value) && isObject(value.root)
