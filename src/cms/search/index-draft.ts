/**
 * Keeps the words of a document's latest version, in all its languages, so that whoever works here finds it by what
 * stands in it. Only which document holds a word is answered from here, never a word of it: what is shown is read anew,
 * in the person's own rights (ADR 127).
 */

import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { idOf } from '@/domain/id-of'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { foldWords } from '@/domain/search/fold'
import { search, stored } from '../db/tables'
import { inTransaction, lockSubject, query } from '../db/transaction'
import { readVersion } from '../document/copies'
import type { Reference } from '../document/reference'
import { isSearched, rowsOf } from './rows-of'

const input = z.object({ kind: z.enum([...reviewedKinds, ...reviewedGlobals]), id: z.string() })

/** PostgreSQL would refuse a million bytes of words. */
const mostLetters = 200_000

/** The job that every save leaves behind. Idempotent: it looks at what is true now, whatever it was asked for. */
export async function indexDraft(payload: Payload, job: unknown): Promise<void> {
  const reference: Reference = input.parse(job)
  if (!isSearched(reference.kind)) return
  // Under the document's own lock: a slower job does not write older words over newer ones, and what is erased at this
  // moment does not come back.
  await inTransaction(payload, null, async (req) => {
    await lockSubject(req, `${reference.kind}:${reference.id}`)
    await keepWords(req, reference)
  })
}

async function keepWords(req: PayloadRequest, reference: Reference): Promise<void> {
  const latest = await readVersion(req, reference)
  const { kind, id } = reference
  if (!latest)
    return void (await query(req, sql`delete from ${search.drafts} where kind = ${kind} and id = ${id}`))
  const texts = rowsOf(kind, latest.content).map(
    ({ title, summary, body }) => `${title}\n${summary}\n${body}`,
  )
  const folded = foldWords(texts.join('\n').slice(0, mostLetters)).join(' ')
  await query(
    req,
    sql`insert into ${search.drafts} (kind, id, municipality, words)
        select ${kind}, ${id}, ${idOf(latest.content.municipality)}, to_tsvector('simple', ${folded})
        -- Whoever erased it meanwhile has taken its words along.
        where exists (select from ${stored.workflow_items} where subject_collection = ${kind} and subject_id = ${id})
        on conflict (kind, id) do update
          set municipality = excluded.municipality, words = excluded.words, touched = now()`,
  )
}
