/** What an anonymous caller, or a machine, may ask for: live content unless its key says more, in bounded portions. */
import type { PayloadRequest } from 'payload'
import { questionBounds } from '@/domain/bounds/question'
import { isStaff } from '@/domain/roles'
import { AccountRefused } from '../http/account-refused'
import { personOf } from '../people/actor'
import { hasBrokenKey, machineOf } from '../people/machine'

export type ReadArguments = Record<string, unknown> & {
  req: PayloadRequest
  overrideAccess?: boolean
  limit?: number
  depth?: number
  sort?: unknown
}

/** Rows that nobody gets more of at once. */
const readers = { page: 100, depth: 1 } as const
/** Another system says who it is, and reads all there is: in fewer portions. */
const machines = { page: questionBounds.limit, depth: 2 } as const

/**
 * `draft` and `trash` would read from the versions and the bin; an unbounded `limit` or `depth` would read
 * everything. Code that overrides access on purpose is left alone; and what the house itself reads as anybody may, by the
 * names that it knows, it reads to the last row.
 * @param mayReadDrafts for a machine whose key says so
 */
export function clampAnonymousRead<T extends ReadArguments>(args: T, mayReadDrafts = false): T {
  if (args.overrideAccess || isStaff(personOf(args.req))) return args
  // A script whose key has expired is told so, instead of finding less from one day to the next.
  if (hasBrokenKey(args.req)) throw new AccountRefused(args.req, 'keyNotValid')
  // Readers are answered from what is published (src/api). Whoever comes here has said who she is, and is nobody.
  if (args.req.payloadAPI === 'REST' && !args.req.user && !machineOf(args.req))
    throw new AccountRefused(args.req, 'notSignedIn')
  const bounded = { ...args, ...('sort' in args && { sort: ownFieldsOnly(args.sort) }) }
  if (args.req.user) return bounded
  const { page, depth } = machineOf(args.req)?.scopes.has('read') ? machines : readers
  return {
    ...bounded,
    draft: mayReadDrafts && args.draft === true,
    trash: false,
    showHiddenFields: false,
    depth: Math.min(Math.max(args.depth ?? 0, 0), depth),
    ...(args.req.payloadAPI !== 'local' &&
      ('limit' in args || 'pagination' in args) && {
        limit: args.limit ? Math.min(Math.max(args.limit, 1), page) : page,
      }),
  }
}

/**
 * An order by a field of what a document points to would tell its value, public or not: Payload asks the access rules
 * of relations for a `where`, but not for a `sort`.
 */
function ownFieldsOnly(sort: unknown): unknown {
  const fields = typeof sort === 'string' ? sort.split(',') : sort
  return Array.isArray(fields) ? fields.filter((field) => !String(field).includes('.')) : sort
}
