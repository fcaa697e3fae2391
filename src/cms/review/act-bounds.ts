/**
 * How often one person does what reaches others, in an hour. Generous: nobody who works meets it, and whoever sends
 * the same thing in circles, or has somebody's session, fills no mailbox (ADR 111). Nothing is
 * counted for it: what she did stands in the log.
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { Person } from '@/domain/roles'
import { app, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { Refused } from '../http/refused'
import type { Sql } from '../payload/executor'
import { languageOf } from '../people/language'
import type { Machine } from '../people/machine'

const perHour = { submit: 120, comment: 120, sharePreview: 60 } as const

export type BoundAct = keyof typeof perHour

const isBound = (name: string): name is BoundAct => name in perHour

/** @throws Refused, with the seconds until she may go on */
export async function boundActs(req: PayloadRequest, person: Person | null, name: string): Promise<void> {
  if (!person || !isBound(name)) return
  await bound(
    req,
    name === 'comment'
      ? sql`select created_at as at from ${stored.review_comments} where author = ${person.id}`
      : sql`select at from ${stored.workflow_events} where actor = ${person.id} and name = ${name} and not is_refused`,
    perHour[name],
  )
}

/** As a person's; a machine's comments are nobody's, and known by what it is called. */
export const boundComments = (req: PayloadRequest, { name }: Machine): Promise<void> =>
  bound(
    req,
    sql`select created_at as at from ${stored.review_comments} where machine = ${name}`,
    perHour.comment,
  )

/** Links to the preview of a whole release. */
export const boundReleaseLinks = (req: PayloadRequest, { id }: Person): Promise<void> =>
  bound(
    req,
    sql`select at from ${app.release_events} where actor = ${id} and name = 'sharePreview' and because is null`,
    perHour.sharePreview,
  )

async function bound(req: PayloadRequest, done: Sql, most: number): Promise<void> {
  const [row] = await query(
    { payload: req.payload } satisfies Queryable,
    sql`select ceil(extract(epoch from d.at + interval '1 hour' - now()))::int as seconds from (${done}) d
        where d.at > now() - interval '1 hour' order by d.at desc offset ${most - 1} limit 1`,
  )
  if (row)
    throw new Refused('tooManyActs', languageOf(req), [], { seconds: Math.max(1, Number(row.seconds)) })
}
