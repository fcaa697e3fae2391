/**
 * What readers see of a text that does not stand in it: the words and bytes of its pictures and files. An approval
 * covers them as they were (I25), so they are part of what is hashed.
 */
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { canonicalContent } from '@/domain/workflow/canonical'
import { holdsKey } from '../db/key'
import { lockSubject } from '../db/transaction'
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
  const references = referencesIn(fieldsOf(req, kind), content)
  if (holdsKey(req)) for (const reference of references) await lockSubject(req, reference)
  const stored = {
    media: await findAll(req, 'media', idsOf(references, 'media')),
    files: await findAll(req, 'files', idsOf(references, 'files')),
  }
  return references.map((reference) => {
    const [shelf, id] = reference.split(':') as [keyof typeof words, string]
    return { reference, digest: digestOf(shelf, stored[shelf].get(id)) }
  })
}

function digestOf(shelf: keyof typeof words, stored: Stored | undefined): string {
  const said = stored && Object.fromEntries(words[shelf].map((field) => [field, stored[field]]))
  // A picture from before its bytes were counted is told by its name, which is random and never given twice.
  const bytes = stored && (stored.sha256 ?? stored.filename)
  return createHash('sha256').update(canonicalContent({ said, bytes })).digest('hex')
}
