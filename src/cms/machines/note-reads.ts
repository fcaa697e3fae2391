/** Every document that a key for drafts is shown is written down, also those that others point to. A Payload plugin. */
import type { CollectionAfterOperationHook, Config } from 'payload'
import { noteRead } from '../document/read-drafts'

const noteDocuments: CollectionAfterOperationHook = async ({ collection, operation, req, result }) => {
  if (operation !== 'find' && operation !== 'findByID') return result
  const docs = (operation === 'find' ? (result as { docs: object[] }).docs : [result]) as { id?: unknown }[]
  await noteRead(
    req,
    collection.slug,
    docs.flatMap((doc) => doc?.id ?? []),
  )
  return result
}

export const noteReads = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      afterOperation: [...(collection.hooks?.afterOperation ?? []), noteDocuments],
    },
  })),
})
