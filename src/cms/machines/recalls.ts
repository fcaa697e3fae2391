/**
 * Copies elsewhere of what readers have no more (ADR 153). Who keeps copies is declared by its machine; whoever does when
 * a document leaves readers is asked, by that entry of the feed of changes, to confirm that its copy is gone. Both logs
 * are only added to, and each entry is asked for by itself: an old yes says nothing of what came back since.
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { usualAdminLanguage } from '@/domain/admin-languages'
import { changeCursor, type Standing } from '@/domain/change-cursor'
import type { Copy } from '@/domain/safeguarding/copies'
import { leavings, type PublicChange } from '@/domain/workflow/public-change'
import { liveState } from '@/domain/workflow/states'
import { env } from '@/env'
import { copiesMail } from '@/messages/mail/copies'
import { now } from '../clock'
import { app, published, type RowOf, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import type { Reference } from '../document/reference'
import { queueMail } from '../mail/queue-mail'
import type { Machine } from '../people/machine'

type Told = Reference & Standing & { readonly what: PublicChange }

/** Part of the transaction that takes it from readers. What was taken down is also told by mail. */
export async function recall(req: PayloadRequest, { position, at, what, kind, id }: Told): Promise<void> {
  if (!(leavings as readonly PublicChange[]).includes(what)) return
  const asked = await query<{ machine: string; contact: string | null }>(
    req,
    sql`with asked as (
          insert into ${app.recalls} (position, machine, name, at)
          select ${position}, id::text, name, ${now().toISOString()}::timestamptz from ${stored.machines}
          where keeps_copies
          returning machine
        )
        select machine, contact from asked join ${stored.machines} m on m.id::text = machine order by machine`,
  )
  if (what !== liveState.taken_down) return
  for (const { machine, contact } of asked)
    await mailHolder(req, { key: `recall:${position}:${machine}`, contact, position, at, kind, id }, 'asked')
}

type Holder = Reference &
  Standing & {
    /** Of the mail. */
    readonly key: string
    /** None once the machine is gone. */
    readonly contact: string | null
  }

/** Kind, id and how to confirm: no word of what was taken down leaves the house. */
export async function mailHolder(
  req: PayloadRequest,
  { key, contact, position, at, kind, id }: Holder,
  why: 'asked' | 'reminded',
): Promise<void> {
  if (!contact) return
  const cursor = changeCursor({ position, at })
  const address = `${env.SERVER_URL}/api/v1/changes/${cursor}/receipt`
  const content = copiesMail(usualAdminLanguage)[why]({ kind, id, cursor, address })
  await queueMail(req, { key, to: { address: contact }, kind: 'plain', content })
}

/**
 * Its last act for readers: of an entry that something came after, a yes would be about a copy of another time.
 * `c` is the entry.
 */
export const isTheLast = sql`not exists (
  select from ${published.changes} later
  where later.kind = c.kind and later.id = c.id and later.position > c.position)`

/** `c` is an entry by which a document left readers. */
export const left = sql`c.what in ${[...leavings]}`

/** Copies of a document as it last left readers, whoever confirmed without being asked among them; none while it is live. */
export async function copiesOf(queryable: Queryable, { kind, id }: Reference): Promise<Copy[]> {
  const rows = await query<{ name: string; asked_at: Date; confirmed_at: Date | null }>(
    queryable,
    sql`select coalesce(a.name, m.name, '') as name, coalesce(a.at, c.at) as asked_at, r.at as confirmed_at
        from ${published.changes} c
          cross join lateral (
            select machine from ${app.recalls} where position = c.position
            union select machine from ${app.receipts} where position = c.position
          ) holder
          left join ${app.recalls} a on a.position = c.position and a.machine = holder.machine
          left join ${app.receipts} r on r.position = c.position and r.machine = holder.machine
          left join ${stored.machines} m on m.id::text = holder.machine
        where c.kind = ${kind} and c.id = ${id} and ${left} and ${isTheLast}
        order by r.at nulls first, 1`,
  )
  const at = (moment: Date) => new Date(moment).toISOString()
  return rows.map(({ name, asked_at, confirmed_at }) => ({
    name,
    askedAt: at(asked_at),
    confirmedAt: confirmed_at && at(confirmed_at),
  }))
}

export type Receipt = { readonly at: string; readonly isNew: boolean }

/** @returns null where there is nothing to confirm: nothing left readers then, or something came after */
export async function confirmGone(
  queryable: Queryable,
  machine: Machine,
  { position, at }: Standing,
): Promise<Receipt | null> {
  const given = () =>
    query<RowOf<typeof app.receipts, 'at'>>(
      queryable,
      sql`select at from ${app.receipts} where position = ${position} and machine = ${machine.id}`,
    )
  const receipt = ([row]: { at: unknown }[], isNew: boolean): Receipt | null =>
    row ? { at: new Date(row.at as string).toISOString(), isNew } : null
  const written = await query<RowOf<typeof app.receipts, 'at'>>(
    queryable,
    sql`insert into ${app.receipts} (position, machine, at)
        select c.position, ${machine.id}, ${now().toISOString()}::timestamptz from ${published.changes} c
        where c.position = ${position} and date_trunc('milliseconds', c.at) = ${at.toISOString()}::timestamptz
          and ${left} and ${isTheLast}
        on conflict (position, machine) do nothing returning at`,
  )
  return receipt(written, true) ?? receipt(await given(), false)
}
