/** Which mails a comment sends, to whom: that somebody wrote, and where to read it, never what was written. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { mentionedIn, type Threads } from '@/domain/review/comments'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import type { Loaded } from '../document/subject'
import { tellPeople } from '../mail/tell-people'

/** A machine has no id here: it is nobody. */
type Commenter = { readonly id: string | null; readonly name: string }

type Written = { readonly id: string; readonly text: string; readonly thread: string | null }

/**
 * Those who are mentioned; and who wrote the text or in the thread. Nobody is told of her own comment, nor twice of
 * one, nor of a text that she may no longer see.
 */
export async function tellOfComment(
  req: PayloadRequest,
  by: Commenter,
  { reference, item, writers }: Loaded,
  { id, text, thread }: Written,
  insiders: Threads['people'],
): Promise<void> {
  const mayKnow = new Set(insiders.map((insider) => insider.id).filter((insider) => insider !== by.id))
  const mentioned = mentionedIn(text).filter((one) => mayKnow.has(one))
  const concerned = [...writers, item.author, ...(await readSpeakers(req, thread))].filter(
    (one) => one !== null && mayKnow.has(one) && !mentioned.includes(one),
  ) as string[]
  const content = {
    title: item.title ?? '',
    by: by.name,
    subject: { kind: reference.kind, id: reference.id },
    slug: item.slug,
    note: null,
    reasons: [],
  }
  await tellPeople(req, [
    { cause: id, kind: 'mentioned', content, to: mentioned },
    { cause: id, kind: 'commented', content, to: concerned },
  ])
}

async function readSpeakers(req: PayloadRequest, thread: string | null): Promise<string[]> {
  if (!thread) return []
  const rows = await query<RowOf<typeof stored.review_comments, 'author'>>(
    req,
    sql`select distinct author from ${stored.review_comments}
        where (id = ${thread} or parent = ${thread}) and author is not null`,
  )
  return rows.map((row) => String(row.author))
}
