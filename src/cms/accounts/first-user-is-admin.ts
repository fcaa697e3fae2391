/**
 * Somebody has to give the first roles: the first account of an empty installation is an administrator. And somebody has
 * to write who they are: she is an editor too, whose texts another approves.
 */
import type { CollectionBeforeValidateHook } from 'payload'

export const firstUserIsAdmin: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || data?.roles?.length) return data
  const { totalDocs } = await req.payload.count({ collection: 'users', req })
  return totalDocs === 0 ? { ...data, roles: ['admin', 'editor'] } : data
}
