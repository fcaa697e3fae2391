/** Documents that others name, whole but for their long texts, once each. */
import { findPublished } from '@/content/published'
import type { ReviewedCollection } from '@/domain/kinds'
import { isShown, type Stored, toldOf } from './resource'
import { resourceOf } from './resources'
import type { Asked } from './wire'

/** @param fields of these documents that name others */
export async function included(
  documents: readonly object[],
  fields: readonly string[],
  { locale }: Asked,
): Promise<{ included: object[] }> {
  const named = documents.flatMap((document) =>
    fields.flatMap((field) => (document as Record<string, unknown>)[field] ?? []),
  ) as { kind: ReviewedCollection; id: string }[]
  const byKind = Map.groupBy(named, ({ kind }) => kind)
  const found = await Promise.all(
    [...byKind].map(async ([kind, those]) => {
      const resource = resourceOf(kind)
      const ids = [...new Set(those.map(({ id }) => id))]
      const docs = (await findPublished(kind, { ids, isTold: true, limit: ids.length })) as Stored[]
      if (!resource) return []
      const shown = docs.filter((doc) => isShown(resource, doc))
      return shown.map((doc) => toldOf(resource, doc, { locale, richText: undefined }))
    }),
  )
  return { included: found.flat() }
}
