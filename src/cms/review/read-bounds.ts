/** What an anonymous caller may ask for: live content, in bounded portions. */
import type { PayloadRequest } from 'payload'

export type ReadArguments = Record<string, unknown> & {
  req: PayloadRequest
  overrideAccess?: boolean
  limit?: number
  depth?: number
}

const largestPage = 100
const deepest = 1

/**
 * `draft` and `trash` would read from the versions and the bin; an unbounded `limit` or `depth` would read
 * everything. Code that overrides access on purpose is left alone.
 */
export function clampAnonymousRead<T extends ReadArguments>(args: T): T {
  if (args.overrideAccess || args.req.user) return args
  return {
    ...args,
    draft: false,
    trash: false,
    showHiddenFields: false,
    depth: Math.min(Math.max(args.depth ?? 0, 0), deepest),
    ...('limit' in args && {
      limit: args.limit ? Math.min(Math.max(args.limit, 1), largestPage) : largestPage,
    }),
    ...('pagination' in args && { pagination: true }),
  }
}
