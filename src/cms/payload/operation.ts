/**
 * What an operation is called with, as only its `beforeOperation` hooks see it: the one place where `draft` can be
 * rewritten, inside the operation's transaction, for REST, the admin and the Local API alike.
 */
import type { CollectionBeforeOperationHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'

export type Call<Data = Record<string, unknown>> = Record<string, unknown> & {
  req: PayloadRequest
  id?: unknown
  data?: Data
  overrideAccess?: boolean
}

/** Payload's own types know each operation's arguments apart, and the hook's not at all. */
export const beforeOperation =
  <Data = Record<string, unknown>>(
    hook: (call: Call<Data>, operation: string, collection: SanitizedCollectionConfig) => unknown,
  ): CollectionBeforeOperationHook =>
  ({ args, operation, collection }) =>
    hook(args as unknown as Call<Data>, operation, collection) as typeof args

const reads = new Set(['read', 'readDistinct', 'count', 'countVersions', 'findVersions', 'findVersionByID'])

export const isRead = (operation: string): boolean => reads.has(operation)

/** Whether it reads versions, which are drafts too. */
export const readsVersions = (operation: string): boolean => /version/i.test(operation)

/** What puts more before readers than the working copy, whatever else the call says. */
const forbiddenFlags = ['publishSpecificLocale', 'publishAllLocales', 'unpublishAllLocales'] as const
const forbiddenData = ['_status', 'createdAt', 'updatedAt', 'deletedAt'] as const

/** The call as one that writes a working copy and nothing else. */
export function asDraft<C extends Call>(call: C, data: Record<string, unknown>): C {
  const flags = Object.fromEntries(forbiddenFlags.map((flag) => [flag, undefined]))
  return { ...call, ...flags, data, draft: true, autosave: false, overrideLock: false, trash: false }
}

/** What comes from outside, without what only Payload and publishing write. */
export function withoutStatus(data: Record<string, unknown> | undefined): Record<string, unknown> {
  const rest = { ...data }
  for (const field of forbiddenData) delete rest[field]
  return rest
}
