/** Where a list goes on: opaque to whoever holds it, and checked as anything else that comes from outside. */
import { z } from 'zod'

const places = z.union([
  /** In the order of publication; nobody knows the first day of some, which come last. */
  z.strictObject({
    sort: z.literal('-publishedAt'),
    at: z.iso.datetime().nullable(),
    slug: z.string().max(200),
  }),
  z.strictObject({ sort: z.literal('slug'), slug: z.string().max(200) }),
  z.strictObject({ sort: z.literal('id'), id: z.uuid() }),
])

export type Cursor = z.infer<typeof places>
export type Sort = Cursor['sort']

export const writeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify(cursor)).toString('base64url')

/** @returns undefined for what was not given out here, or for another order */
export function readCursor(text: string, sort: Sort): Cursor | undefined {
  try {
    const { data } = places.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    return data?.sort === sort ? data : undefined
  } catch {
    return undefined
  }
}
