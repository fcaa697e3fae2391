/**
 * Who answers for a machine says yes beforehand, by a link in a mail of hers, and ends it by one act (ADR 110). Her yes
 * is to one key, with what it may do: another key, another kind or another person asks anew.
 */

import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { idOf } from '@/domain/id-of'
import type { Machine as StoredMachine } from '@/generated/payload-types'
import { recordAccountEvent } from '../accounts/account-events'
import { takeLinkToken } from '../accounts/link-tokens'
import { linkFor, mailPerson } from '../accounts/mail-person'
import { now } from '../clock'
import { app, stored } from '../db/tables'
import { inTransactionFor, type Queryable, query, type Row } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'

/** What a yes is given to: columns of `machines m`, in an order that does not depend on how they were saved. */
export const termsOf = sql`m.responsible_id, m.key_hash,
  array(select value::text from ${stored.machines_scopes} s where s.parent_id = m.id order by 1) as scopes,
  array(select value::text from ${stored.machines_kinds} k where k.parent_id = m.id order by 1) as kinds`

/** The same terms always make the same text. */
export function termsIn({ responsible_id, key_hash, scopes, kinds }: Row): string {
  return createHash('sha256')
    .update(JSON.stringify([responsible_id, key_hash, scopes, kinds]))
    .digest('hex')
}

async function look(queryable: Queryable, id: string): Promise<Row | undefined> {
  const [row] = await query(
    queryable,
    sql`select m.name, m.key_hint, ${termsOf}, a.terms from ${stored.machines} m left join ${app.machine_answers} a on a.machine = m.id
        where m.id = ${id}`,
  )
  return row
}

/** What its administrators see of a key: how it begins, and whether its answerer has yet to say yes. */
export async function keyState(
  queryable: Queryable,
  id: string,
): Promise<{ hint: string | null; isAwaited: boolean }> {
  const row = await look(queryable, id)
  const isAwaited = Boolean(row?.responsible_id && row.key_hash && row.terms !== termsIn(row))
  return { hint: (row?.key_hint as string | null | undefined) ?? null, isAwaited }
}

/** Tells whoever answers for a machine that its key is new or another, and asks for her yes where it is not given. */
export async function tellAnswerer(req: PayloadRequest, id: string): Promise<void> {
  const row = await look(req, id)
  await query(req, sql`delete from ${app.tickets} where about = ${id} and purpose = 'machine'`)
  // Without a key there is nothing to answer for yet.
  if (!row?.responsible_id || !row.key_hash) return
  const [person, machine] = [String(row.responsible_id), String(row.name)]
  const link = row.terms === termsIn(row) ? null : await linkFor(req, person, 'machine', id)
  await mailPerson(req, person, (mails, name) => mails.machine(name, machine, link))
}

/** Her yes, by the link. @returns the machine's name @throws when she is not, or not any more, asked for it */
export function agree(asked: PayloadRequest, token: string): Promise<string> {
  return inTransactionFor(asked, async (req) => {
    const link = await takeLinkToken(req, token, 'machine')
    const row = link?.about ? await look(req, link.about) : undefined
    if (!link?.about || !row || row.responsible_id !== link.person)
      throw new AccountRefused(asked, 'linkGone')
    await query(
      req,
      sql`insert into ${app.machine_answers} (machine, person, terms, agreed_at)
          values (${link.about}, ${link.person}, ${termsIn(row)}, ${now().toISOString()})
          on conflict (machine) do update set person = excluded.person, terms = excluded.terms,
            agreed_at = excluded.agreed_at`,
    )
    await recordAccountEvent(req, link.about, 'answeringAgreed', link.person)
    return String(row.name)
  })
}

/** Ends her yes at once, and the link that asks for it. Again is no mistake. */
export async function endAnswering(req: PayloadRequest, person: string, id: string): Promise<void> {
  const ended = await query(
    req,
    sql`with links as (delete from ${app.tickets} where about = ${id} and person = ${person} returning about)
        delete from ${app.machine_answers} where machine = ${id} and person = ${person} returning machine`,
  )
  if (ended.length > 0) await recordAccountEvent(req, id, 'answeringEnded', person)
}

export type AnsweredFor = {
  readonly id: string
  readonly name: string
  readonly hasAgreed: boolean
  readonly lastUsedAt: string | null
}

/** The machines that name her, for her own page. */
export async function listAnsweredFor(queryable: Queryable, person: string): Promise<AnsweredFor[]> {
  const rows = await query(
    queryable,
    sql`select m.id, m.name, m.last_used_at, ${termsOf}, a.terms from ${stored.machines} m
          left join ${app.machine_answers} a on a.machine = m.id
        where m.responsible_id = ${person} and m.key_hash is not null and not coalesce(m.is_stopped, false)
        order by m.name`,
  )
  return rows.map((row) => ({
    id: String(row.id),
    name: String(row.name),
    hasAgreed: row.terms === termsIn(row),
    lastUsedAt: row.last_used_at === null ? null : new Date(row.last_used_at as string).toISOString(),
  }))
}

/** Whoever has made a machine or changed it, or made its key, has a hand in what it hands in. */
export async function makersOf(queryable: Queryable, id: string): Promise<string[]> {
  const rows = await query(
    queryable,
    sql`select distinct actor from ${app.account_events}
        where person = ${id} and name in ('machineMade', 'machineChanged', 'keyMade') and actor is not null`,
  )
  return rows.map((row) => String(row.actor))
}

/** A machine that is saved is an event, and its answerer hears of it. */
export const recordMachine: CollectionAfterChangeHook<StoredMachine> = async ({ doc, operation, req }) => {
  const name = operation === 'create' ? 'machineMade' : 'machineChanged'
  await recordAccountEvent(req, doc.id, name, idOf(req.user))
  await tellAnswerer(req, doc.id)
  return doc
}

/** While it still has a name. */
export const recordMachineRemoved: CollectionBeforeDeleteHook = ({ id, req }) =>
  recordAccountEvent(req, String(id), 'machineRemoved', idOf(req.user))
