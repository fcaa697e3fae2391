/**
 * What readers see of a text that does not stand in it: the words and bytes of its pictures and files. An approval
 * covers them as they were (I25), so they are part of what is hashed.
 */
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { canonicalContent } from '@/domain/workflow/canonical'
import { holdsKey } from '../db/key'
import { lockSubjects } from '../db/transaction'
import { fieldsOf } from './fields-of'
import { idsOf, referencesIn } from './references-in'
import { findAll, type Stored } from './stored'
import { words } from './words'

/** `reference` is `media:<id>` or `files:<id>`; `digest` tells its words in all languages and its bytes. */
export type Referenced = { readonly reference: string; readonly digest: string }

/**
 * Whoever decides also holds what she decides about: its words wait until the decision is committed.
 * @returns one for each picture and file, sorted; what is gone has the digest of nothing
 */
export async function readReferenced(
  req: PayloadRequest,
  kind: ReviewedKind,
  content: Readonly<Record<string, unknown>>,
): Promise<Referenced[]> {
  const [referenced = []] = await readReferencedOf(req, kind, [content])
  return referenced
}

/** The same of several documents of a kind, in their order. */
export async function readReferencedOf(
  req: PayloadRequest,
  kind: ReviewedKind,
  contents: readonly Readonly<Record<string, unknown>>[],
): Promise<Referenced[][]> {
  const fields = fieldsOf(req, kind)
  const named = contents.map((content) => referencesIn(fields, content))
  const all = [...new Set(named.flat())].sort()
  if (all.length > 0 && holdsKey(req)) await lockSubjects(req, all)
  const stored = {
    media: await findAll(req, 'media', idsOf(all, 'media')),
    files: await findAll(req, 'files', idsOf(all, 'files')),
  }
  const digests = new Map(
    all.map((reference) => {
      const [shelf, id] = reference.split(':') as [keyof typeof words, string]
      return [reference, digestOf(shelf, stored[shelf].get(id))]
    }),
  )
  return named.map((references) =>
    references.map((reference) => ({ reference, digest: digests.get(reference) ?? '' })),
  )
}

function digestOf(shelf: keyof typeof words, stored: Stored | undefined): string {
  const said = stored && Object.fromEntries(words[shelf].map((field) => [field, stored[field]]))
  // A picture from before its bytes were counted is told by its name, which is random and never given twice.
  const bytes = stored && (stored.sha256 ?? stored.filename)
  return createHash('sha256').update(canonicalContent({ said, bytes })).digest('hex')
}
