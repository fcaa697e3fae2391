/**
 * A version that is shown before it is live, in the place of its live copy. What it points to is live content, as for
 * everybody; its own pictures and files come with it.
 */

import { putInPlace } from './one-question'
import { findNamed, type Proposed } from './published'

/** @property names all that it names, as `kind:id` */
export type ProposedVersion = {
  readonly kind: string
  readonly content: { readonly id: string }
  readonly names: readonly string[]
  readonly files: readonly { readonly id: string }[]
}

/** As pages take it. */
export async function proposedOf({ kind, content, names, files }: ProposedVersion): Promise<Proposed> {
  const found = await findNamed(names)
  for (const file of files) found.set(file.id, file)
  return { [kind]: putInPlace(content, found) } as Proposed
}

type Listed = { readonly id: string }

/** A list with the proposed document where its live copy stands, or last. */
export function withProposed<Doc extends Listed>(docs: readonly Doc[], proposed: Doc | undefined): Doc[] {
  if (!proposed) return [...docs]
  const isThere = docs.some(({ id }) => id === proposed.id)
  return isThere ? docs.map((doc) => (doc.id === proposed.id ? proposed : doc)) : [...docs, proposed]
}

/**
 * The same document with the addresses of its pictures and files below `base`: for readers whose right to see them
 * is in the address of the preview and not in a cookie.
 */
export function filesBelow<Value>(value: Value, base: string): Value {
  if (Array.isArray(value)) return value.map((entry) => filesBelow(entry, base)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      key === 'url' && typeof entry === 'string' ? moved(entry, base) : filesBelow(entry, base),
    ]),
  ) as Value
}

const moved = (url: string, base: string) =>
  url.replace(/^(?:https?:\/\/[^/]+)?\/api\/(media|files)\/file\//, `${base}/$1/`)
