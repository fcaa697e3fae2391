/**
 * The marks on closed pictures, below Payload: no form, restore or duplicate reaches them. A mark outlives its picture,
 * and follows its bytes: the same picture uploaded again is closed as it was.
 */

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import type { ClosingReason } from '@/domain/safeguarding/closing'
import { app, type RowOf } from '../db/tables'
import { lockSubject, query, type Row, whileOpen } from '../db/transaction'
import { printOf } from './arrived-print'

export type Closing = {
  readonly why: ClosingReason
  readonly at: Date
  readonly hands: readonly string[]
  readonly askedBy: string | null
  readonly askedAt: Date | null
  readonly askedHash: string | null
}

const from = (row: Row): Closing => ({
  why: row.why as ClosingReason,
  at: new Date(row.at as string),
  hands: row.hands as string[],
  askedBy: row.asked_by as string | null,
  askedAt: row.asked_at ? new Date(row.asked_at as string) : null,
  askedHash: row.asked_hash as string | null,
})

/** @returns the standing marks among these pictures */
export async function readClosings(
  req: PayloadRequest,
  pictures: readonly string[],
): Promise<ReadonlyMap<string, Closing>> {
  if (pictures.length === 0) return new Map()
  const rows = await query<RowOf<typeof app.picture_closings>>(
    await whileOpen(req),
    sql`select * from ${app.picture_closings} where reopened_at is null and picture::text in ${[...pictures]}`,
  )
  return new Map(rows.map((row) => [row.picture, from(row)]))
}

/** Whoever changes what a picture's gate reads, or marks it, holds this first: of two acts one sees the other's. */
export const lockPicture = (req: PayloadRequest, picture: string) => lockSubject(req, `picture:${picture}`)

/**
 * Marks a picture. One that is marked keeps its first reason, unless somebody says no meanwhile; a child's no, which only a
 * new answer of hers mends, stands above every other. What was asked to be opened before a no is asked no more.
 * @returns whether this is news
 */
export async function markClosed(req: PayloadRequest, picture: string, why: ClosingReason): Promise<boolean> {
  await lockPicture(req, picture)
  const at = now().toISOString()
  const mark = app.picture_closings
  const rows = await query(
    req,
    sql`insert into ${mark} (picture, sha256, why, at)
        values (${picture}, (select sha256 from ${app.picture_prints} where picture = ${picture}), ${why}, ${at})
        on conflict (picture) where reopened_at is null
        do update set
          why = case ${mark}.why when 'refused' then 'refused' else excluded.why end,
          at = case ${mark}.why when 'refused' then ${mark}.at else excluded.at end,
          asked_by = null, asked_at = null, asked_hash = null
          where excluded.why in ('refused', 'declined') and ${mark}.why not in ('refused', excluded.why)
            or excluded.why = 'declined' and ${mark}.asked_by is not null
        returning 1`,
  )
  return rows.length > 0
}

/** Remembers who had a hand in mending a closed picture: she is not the one who says yes to it. */
export async function addHand(
  req: PayloadRequest,
  pictures: readonly string[],
  person: string,
): Promise<void> {
  if (pictures.length === 0) return
  await query(
    req,
    sql`update ${app.picture_closings} set hands = hands || ${JSON.stringify([person])}::jsonb
        where reopened_at is null and picture::text in ${[...pictures]} and not hands ? ${person}`,
  )
}

export async function askFor(req: PayloadRequest, picture: string, by: string, hash: string): Promise<void> {
  await query(
    req,
    sql`update ${app.picture_closings}
        set asked_by = ${by}, asked_at = ${now().toISOString()}::timestamptz, asked_hash = ${hash}
        where picture = ${picture} and reopened_at is null`,
  )
}

/** Takes the question off the mark, which stays. */
export async function forgetAsking(req: PayloadRequest, picture: string): Promise<void> {
  await query(
    req,
    sql`update ${app.picture_closings} set asked_by = null, asked_at = null, asked_hash = null
        where picture = ${picture} and reopened_at is null`,
  )
}

/** The only way to take a mark off. The database asks for the second person too. */
export async function takeOffMark(req: PayloadRequest, picture: string, by: string): Promise<void> {
  await query(
    req,
    sql`update ${app.picture_closings} set reopened_by = ${by}, reopened_at = ${now().toISOString()}::timestamptz
        where picture = ${picture} and reopened_at is null`,
  )
}

/**
 * Keeps what the stored bytes of a new picture are known by.
 * @returns why the same picture stands closed, if it does
 */
export async function keepPrint(
  req: PayloadRequest,
  picture: string,
  { arrived, stored }: { readonly arrived: string | undefined; readonly stored: Buffer },
): Promise<ClosingReason | null> {
  const sha256 = printOf(stored)
  await query(req, sql`insert into ${app.picture_prints} (picture, sha256) values (${picture}, ${sha256})`)
  const rows = await query<RowOf<typeof app.picture_closings, 'why'>>(
    req,
    sql`select why from ${app.picture_closings}
        where reopened_at is null and sha256 in ${[sha256, arrived ?? sha256]} and picture <> ${picture}
        order by at desc limit 1`,
  )
  return (rows[0]?.why as ClosingReason | undefined) ?? null
}
