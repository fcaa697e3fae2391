/** The comments on one document, for those who may see inside it. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import {
  type Comment,
  mayBlock,
  mayResolve,
  mentionedIn,
  type Outside,
  type Thread,
  type Threads,
} from '@/domain/review/comments'
import type { Person } from '@/domain/roles'
import { type RowOf, stored } from '../db/tables'
import { query, type Row } from '../db/transaction'
import { loadInside } from '../document/inside'
import type { Reference } from '../document/reference'
import type { Loaded } from '../document/subject'
import { readNames } from '../people/names'
import { readInsiders } from './read-insiders'

export async function readThreads(
  req: PayloadRequest,
  person: Person,
  reference: Reference,
): Promise<Threads> {
  return threadsOf(req, person, await loadInside(req, person, reference))
}

/** The same for a document that has been opened already. */
export async function threadsOf(req: PayloadRequest, person: Person, loaded: Loaded): Promise<Threads> {
  const { reference, subject } = loaded
  const rows = await commentsOn(req, reference)
  const people = await readInsiders(req, loaded)
  const mentioned = rows.flatMap((row) => mentionedIn(row.text))
  const involved = rows.flatMap((row) => [row.author, row.resolved_by])
  const names = await readNames(req, [...involved, ...mentioned])
  const comment = (row: Row): Comment => ({
    id: String(row.id),
    who: names.get(String(row.author)) ?? null,
    machine: row.machine as string | null,
    outside: row.outside as Outside | null,
    isMine: row.author === person.id,
    at: new Date(row.created_at as string).toISOString(),
    text: String(row.text),
  })
  const thread = (row: Row): Thread => ({
    ...comment(row),
    field: row.field as string | null,
    isBlocking: row.is_blocking === true,
    resolvedAt: row.resolved_at ? new Date(row.resolved_at as string).toISOString() : null,
    resolvedBy: row.resolved_by ? (names.get(String(row.resolved_by)) ?? null) : null,
    mayResolve: mayResolve(row.author as string | null, person, subject),
    replies: rows.filter((reply) => reply.parent === String(row.id)).map(comment),
  })
  return {
    threads: rows.filter((row) => !row.parent).map(thread),
    names: Object.fromEntries(mentioned.map((id) => [id, names.get(id) ?? ''])),
    people,
    mayBlock: mayBlock(person),
  }
}

/** The oldest first. */
export const commentsOn = (req: PayloadRequest, { kind, id }: Reference) =>
  query<RowOf<typeof stored.review_comments>>(
    req,
    sql`select * from ${stored.review_comments}
        where subject_collection = ${kind} and subject_id = ${id}
        order by created_at, id`,
  )
