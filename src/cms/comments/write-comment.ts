/** Opening, answering, ending and reopening a thread. Under the document's lock: an approval sees it or comes first. */

import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'
import { mayBlock, mayResolve, mentioningOnly, type Threads } from '@/domain/review/comments'
import type { Person } from '@/domain/roles'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import { insideUnderLock } from '../document/inside-under-lock'
import type { Reference } from '../document/reference'
import { Refused } from '../http/refused'
import { languageOf } from '../people/language'
import { readNames } from '../people/names'
import { readInsiders } from './read-insiders'
import { threadsOf } from './read-threads'
import { tellOfComment } from './tell-of-comment'

export type NewComment = {
  readonly text: string
  readonly field?: string | undefined
  readonly isBlocking?: boolean | undefined
  /** The thread that is answered. */
  readonly parent?: string | undefined
}

/** @returns all threads, with the new comment among them */
export function writeComment(
  req: PayloadRequest,
  person: Person,
  reference: Reference,
  { text: typed, field, isBlocking = false, parent }: NewComment,
): Promise<Threads> {
  return insideUnderLock(req, person, reference, async (loaded) => {
    const { item, latest } = loaded
    if (isBlocking && !mayBlock(person)) throw new Refused('wrongRole', languageOf(req))
    if (parent) await threadOf(req, reference, parent)
    const insiders = await readInsiders(req, loaded)
    const text = mentioningOnly(typed, new Set(insiders.map(({ id }) => id)))
    const [row] = await query<RowOf<typeof stored.review_comments, 'id'>>(
      req,
      sql`insert into ${stored.review_comments}
            (subject_collection, subject_id, municipality, version, field, text, author, parent, is_blocking)
          values (${reference.kind}, ${reference.id}, ${item.municipality}, ${latest?.id ?? null},
            ${parent ? null : (field ?? null)}, ${text}, ${person.id}, ${parent ?? null},
            ${isBlocking && !parent})
          returning id`,
    )
    const written = { id: String(row?.id), text, thread: parent ?? null }
    const name = (await readNames(req, [person.id])).get(person.id) ?? ''
    await tellOfComment(req, { id: person.id, name }, loaded, written, insiders)
    return threadsOf(req, person, loaded)
  })
}

/** @param isResolved true ends the thread, false opens it again */
export function settleThread(
  req: PayloadRequest,
  person: Person,
  reference: Reference,
  id: string,
  isResolved: boolean,
): Promise<Threads> {
  return insideUnderLock(req, person, reference, async (loaded) => {
    const { author } = await threadOf(req, reference, id)
    if (!mayResolve(author, person, loaded.subject)) throw new Refused('wrongRole', languageOf(req))
    await query(
      req,
      sql`update ${stored.review_comments} set updated_at = now(),
            resolved_at = ${isResolved ? sql`now()` : sql`null`},
            resolved_by = ${isResolved ? person.id : null}
          where id = ${id}`,
    )
    return threadsOf(req, person, loaded)
  })
}

/** A thread of this very document. @throws NotFound for any other id */
export async function threadOf(req: PayloadRequest, { kind, id }: Reference, thread: string) {
  const rows = await query<RowOf<typeof stored.review_comments, 'author'>>(
    req,
    sql`select author from ${stored.review_comments}
        where id = ${thread} and subject_collection = ${kind} and subject_id = ${id} and parent is null`,
  )
  if (!rows[0]) throw new NotFound(req.t)
  return { author: rows[0].author }
}
