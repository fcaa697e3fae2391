/** The workflow's memory of one document: a row of `workflow_items`, read and written with plain SQL under the lock. */

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Locale } from '@/domain/locales'
import type { Languages } from '@/domain/translations/state'
import { type LiveState, liveState, type WorkingState, workingState } from '@/domain/workflow/states'
import type { ProposedNotice, Redirect, WithdrawalReason } from '@/domain/workflow/withdrawal'
import { type RowOf, search, stored } from '../db/tables'
import { type Queryable, query, type Row } from '../db/transaction'
import { forgetLinks } from './end-links'
import { pairs, type Reference } from './reference'

export type Item = {
  working: WorkingState
  live: LiveState
  slug: string | null
  title: string | null
  municipality: string | null
  latestVersion: string | null
  latestHash: string | null
  approvedVersion: string | null
  approvedHash: string | null
  liveVersion: string | null
  liveHash: string | null
  author: string | null
  submitter: string | null
  submittedAt: Date | null
  claimant: string | null
  dueAt: Date | null
  workingRefs: string[]
  liveRefs: string[]
  /** How the latest version stands in each language but the original's. */
  languages: Languages | null
  /** In which languages the latest version differs from what is live; null for all. */
  changedIn: readonly Locale[] | null
  forcedBy: string | null
  secondLookDueAt: Date | null
  /** `hash` is of the content she agreed to. */
  reinstatementBy: { id: string; asSafeguarding: boolean; hash: string | null } | null
  scheduledFor: Date | null
  scheduledBy: string | null
  failure: string | null
  withdrawnBecause: WithdrawalReason | null
  /** What two people want readers of the withdrawn page to know, in the default language. */
  notice: string | null
  proposedNotice: ProposedNotice | null
  redirectTo: Redirect | null
  firstPublishedAt: Date | null
  publishedAt: Date | null
  lastReviewedAt: Date | null
  nextReviewAt: Date | null
}

/** A document that nobody has written in yet. */
export const untouched: Item = {
  working: workingState.none,
  live: liveState.never,
  slug: null,
  title: null,
  municipality: null,
  latestVersion: null,
  latestHash: null,
  approvedVersion: null,
  approvedHash: null,
  liveVersion: null,
  liveHash: null,
  author: null,
  submitter: null,
  submittedAt: null,
  claimant: null,
  dueAt: null,
  workingRefs: [],
  liveRefs: [],
  languages: null,
  changedIn: null,
  forcedBy: null,
  secondLookDueAt: null,
  reinstatementBy: null,
  scheduledFor: null,
  scheduledBy: null,
  failure: null,
  withdrawnBecause: null,
  notice: null,
  proposedNotice: null,
  redirectTo: null,
  firstPublishedAt: null,
  publishedAt: null,
  lastReviewedAt: null,
  nextReviewAt: null,
}

const fields = Object.keys(untouched) as (keyof Item)[]
const dateFields = new Set<keyof Item>([
  'submittedAt',
  'dueAt',
  'secondLookDueAt',
  'scheduledFor',
  'firstPublishedAt',
  'publishedAt',
  'lastReviewedAt',
  'nextReviewAt',
])

const columnOf = (field: keyof Item) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export function itemFromRow(row: Row): Item {
  const value = (field: keyof Item) => {
    const found = row[columnOf(field)] ?? untouched[field]
    return dateFields.has(field) && found !== null ? new Date(found as string | Date) : found
  }
  return Object.fromEntries(fields.map((field) => [field, value(field)])) as Item
}

export async function readItem(queryable: Queryable, reference: Reference): Promise<Item> {
  const [item = untouched] = await readItems(queryable, [reference])
  return item
}

/** Those of several documents, in their order. */
export async function readItems(queryable: Queryable, references: readonly Reference[]): Promise<Item[]> {
  if (references.length === 0) return []
  const rows = await query<RowOf<typeof stored.workflow_items>>(
    queryable,
    sql`select * from ${stored.workflow_items} where (subject_collection, subject_id) in ${pairs(references)}`,
  )
  const items = new Map(rows.map((row) => [`${row.subject_collection}:${row.subject_id}`, itemFromRow(row)]))
  return references.map(({ kind, id }) => items.get(`${kind}:${id}`) ?? untouched)
}

type Written = { readonly reference: Reference; readonly item: Item }

/** Writes the whole rows: the caller holds the documents' locks, so nobody else wrote since they were read. */
export async function writeItems(req: PayloadRequest, written: readonly Written[]): Promise<void> {
  const rows = written.map(({ reference: { kind, id }, item }) => ({
    subject_collection: kind,
    subject_id: id,
    ...Object.fromEntries(fields.map((field) => [columnOf(field), item[field]])),
  }))
  const columns = sql.join(
    fields.map((field) => sql.raw(`"${columnOf(field)}"`)),
    sql`, `,
  )
  const changes = fields.map((field) => sql.raw(`"${columnOf(field)}" = excluded."${columnOf(field)}"`))
  await query(
    req,
    sql`insert into ${stored.workflow_items} (subject_collection, subject_id, updated_at, ${columns})
        select subject_collection, subject_id, now(), ${columns}
        from jsonb_populate_recordset(null::${stored.workflow_items}, ${JSON.stringify(rows)}::jsonb)
        on conflict (subject_collection, subject_id)
        do update set updated_at = now(), revision = ${stored.workflow_items}.revision + 1, ${sql.join(changes, sql`, `)}`,
  )
}

/** Forgets a document that never was live and is deleted; its events stay. */
export async function forgetItem(req: PayloadRequest, { kind, id }: Reference): Promise<void> {
  await query(
    req,
    sql`delete from ${stored.workflow_items} where subject_collection = ${kind} and subject_id = ${id}`,
  )
  await query(req, sql`delete from ${search.drafts} where kind = ${kind} and id = ${id}`)
  await forgetLinks(req, { kind, id })
}
