/** Brings search up to date with one document: the job that every change of what the public sees leaves behind. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { FilePlace } from '@/domain/documents/places'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { isPublic } from '@/domain/workflow/states'
import { type RowOf, stored } from '../db/tables'
import { inTransaction, lockSubject, query } from '../db/transaction'
import { type Content, readPublicRow } from '../document/copies'
import { sectionsOf } from '../document/document-sections'
import { readItem } from '../document/item'
import type { Reference } from '../document/reference'
import { isSearched, rowsOf } from './rows-of'
import { removeRows, writeRows } from './write-rows'

const input = z.object({ kind: z.enum([...reviewedKinds, ...reviewedGlobals]), id: z.string() })

/** The job. Nobody keeps an answer of search that was given before it was done, so no page has to go once more. */
export async function indexDocument(payload: Payload, job: unknown): Promise<void> {
  const reference = input.parse(job)
  if (!isSearched(reference.kind)) return
  await bringUpToDate(payload, reference)
}

/** Idempotent: it looks at what is true now, whatever it was asked for. */
export async function bringUpToDate(payload: Payload, reference: Reference): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    await lockSubject(req, `search:${reference.kind}:${reference.id}`)
    await replaceRows(req, reference)
  })
}

async function replaceRows(req: PayloadRequest, reference: Reference): Promise<void> {
  // The version is read before the text: a newer text under an older version is not found, never the other way round.
  const { live, liveVersion } = await readItem(req, reference)
  const content = isPublic(live) ? await readPublicRow(req, reference) : null
  if (!content || !liveVersion) return removeRows(req, reference)
  const subject = {
    version: liveVersion,
    slug: typeof content.slug === 'string' ? content.slug : null,
    municipalities: municipalitiesOf(reference, content),
  }
  await writeRows(req, reference, subject, rowsOf(reference.kind, content, await attachedTo(req, content)))
}

function municipalitiesOf({ kind, id }: Reference, content: Content): string[] {
  if (kind === 'municipalities') return [id]
  const parts = Array.isArray(content.municipalities) ? (content.municipalities as Content[]) : []
  return [content.municipality, ...parts.map(({ municipality }) => municipality)].filter(
    (one): one is string => typeof one === 'string',
  )
}

/** What stands in a file for its readers to see; labels and addresses of links are for the check alone. */
const unseen = new Set<string | null>([
  'labels',
  'links',
  'properties',
  'settings',
  'styles',
] satisfies FilePlace[])

/** The words of an open file. */
async function attachedTo(req: PayloadRequest, { currentFile, language }: Content) {
  if (typeof currentFile !== 'string' || typeof language !== 'string') return undefined
  const [file] = await query<RowOf<typeof stored.files, 'text'>>(
    req,
    sql`select text from ${stored.files} where id = ${currentFile} and is_open`,
  )
  if (typeof file?.text !== 'string') return undefined
  const seen = sectionsOf(file.text).filter(({ name }) => !unseen.has(name))
  return { text: seen.map(({ text }) => text).join('\n'), locale: language }
}
