/**
 * A new address (ADR 109). It is asked for with proof, confirmed by a link sent to it, and undone for seven days by a
 * link sent to the old one. An address is a credential: whoever has it chooses the password.
 */

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { inTransactionFor, type Queryable, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { databaseError } from '../payload/database-error'
import { sessionOf } from '../payload/session'
import { recordAccountEvent } from './account-events'
import { openCredentials } from './credentials'
import { takeTurn } from './factors'
import { dropLinkTokens, makeLinkToken, takeLinkToken } from './link-tokens'
import { linkFor, mailPerson } from './mail-person'
import { forgetProvider } from './provider'
import { endSessions } from './sessions'
import { attempt, mailKey } from './throttle'

const uniqueness = '23505'

/** Counts before anything is looked up: by person and by address, so that no mailbox is flooded. */
export async function countAsking(req: PayloadRequest, person: string, email: string): Promise<void> {
  await attempt(req, 'mail', mailKey(person))
  await attempt(req, 'mail', mailKey(email))
}

/**
 * Whether an address is somebody's: hers now, or hers again by a link that is still good. Nobody takes an address in
 * order that its owner cannot come back to it.
 */
export async function isTaken(
  queryable: Queryable,
  email: string,
  except: string | null = null,
): Promise<boolean> {
  const rows = await query(
    queryable,
    sql`select 1 from ${stored.users} where email = ${email} and id::text is distinct from ${except}
        union all
        select 1 from ${app.address_changes} c
        where c.old_address = ${email} and c.confirmed_at is not null and c.person::text is distinct from ${except}
          and exists (select from ${app.tickets} t where t.about = c.id and t.expires_at > ${now().toISOString()})`,
  )
  return rows.length > 0
}

/**
 * Starts a change, in place of one that waits for its link. The answer is the same for an address that is somebody
 * else's: no link goes there.
 * @param by who asked and has shown who she is: the person herself, or an administrator
 */
export async function askForAddress(
  req: PayloadRequest,
  person: string,
  email: string,
  by: string,
): Promise<void> {
  await takeTurn(req, person)
  const [row] = await query(
    req,
    sql`select u.email, (select name from ${stored.users} where id = ${by}) as by_name from ${stored.users} u
        where u.id = ${person} and u.closed_at is null`,
  )
  if (!row) throw new AccountRefused(req, 'noSuchPerson')
  const old = String(row.email)
  if (old === email) throw new AccountRefused(req, 'sameAddress')
  const [change] = await query<RowOf<typeof app.address_changes, 'id'>>(
    req,
    sql`insert into ${app.address_changes} (person, asked_by, old_address, new_address, asked_at)
        values (${person}, ${by}, ${old}, ${email}, ${now().toISOString()}) returning id`,
  )
  const id = String(change?.id)
  await query(req, sql`delete from ${app.tickets} where person = ${person} and purpose = 'address'`)
  if (!(await isTaken(req, email))) {
    const link = await linkFor(req, person, 'address', id)
    await mailPerson(req, person, (mails, name) => mails.confirmAddress(name, link), email)
  }
  const undo = await linkFor(req, person, 'undoAddress', id)
  const asker = by === person ? null : String(row.by_name)
  await mailPerson(req, person, (mails, name) => mails.addressAsked(name, asker, email, undo))
  await recordAccountEvent(req, person, 'addressAsked', by)
}

type Change = { readonly id: string; readonly old_address: string; readonly new_address: string }

/** The change of a link that has just been used, with its person's turn taken. @throws when either is gone */
async function changeOf(
  asked: PayloadRequest,
  req: PayloadRequest,
  token: string,
  purpose: 'address' | 'undoAddress',
): Promise<Change & { readonly person: string; readonly asked_by: string; readonly asked_at: string }> {
  const link = await takeLinkToken(req, token, purpose)
  if (!link?.about) throw new AccountRefused(asked, 'linkGone')
  await takeTurn(req, link.person)
  const [row] = await query<RowOf<typeof app.address_changes> & { asked_at: string }>(
    req,
    sql`select c.*, c.asked_at::text as asked_at from ${app.address_changes} c
          join ${stored.users} u on u.id = c.person and u.closed_at is null where c.id = ${link.about}`,
  )
  if (!row) throw new AccountRefused(asked, 'linkGone')
  return row
}

/** Moves the account, if it is still where the change found it. @throws when it is not, or somebody took the address */
async function move(
  asked: PayloadRequest,
  req: PayloadRequest,
  person: string,
  from: string | null,
  to: string,
) {
  await openCredentials(req)
  const isFree = !(await isTaken(req, to, person))
  const moved = isFree
    ? await query<RowOf<typeof stored.users, 'id'>>(
        req,
        sql`update ${stored.users} set email = ${to}, updated_at = now()
            where id = ${person} and email = coalesce(${from}, email) and closed_at is null returning id`,
      ).catch((error: unknown) => {
        if (databaseError(error)?.code === uniqueness) throw new AccountRefused(asked, 'linkGone')
        throw error
      })
    : []
  if (moved.length === 0) throw new AccountRefused(asked, 'linkGone')
}

/**
 * By the link at the new address. All other sessions end, and what the old mailbox or a provider could do. What an
 * administrator has begun only the person herself finishes, signed in: the new mailbox may be the administrator's own.
 */
export function confirmAddress(asked: PayloadRequest, token: string): Promise<string> {
  return inTransactionFor(asked, async (req) => {
    const {
      id,
      person,
      asked_by: by,
      old_address: old,
      new_address: email,
    } = await changeOf(asked, req, token, 'address')
    const isOwn = asked.user && String(asked.user.id) === person
    if (by !== person && !isOwn) throw new AccountRefused(asked, 'signInToConfirm')
    await move(asked, req, person, old, email)
    await query(
      req,
      sql`update ${app.address_changes} set confirmed_at = ${now().toISOString()} where id = ${id}`,
    )
    await dropLinkTokens(req, person)
    await forgetProvider(req, person)
    await endSessions(req, person, { except: isOwn ? sessionOf(asked.user as object) : undefined })
    const undo = await linkFor(req, person, 'undoAddress', id)
    await mailPerson(req, person, (mails, name) => mails.addressChanged(name, email, undo), old)
    await recordAccountEvent(req, person, 'addressChanged', by)
    return email
  })
}

/**
 * By the link at the old address: back to what it was before this change, whatever has happened since. Nobody stays
 * signed in, no password is good any more, and what was added since the change was asked for to sign in with is gone.
 * @returns a token for choosing a password, which a mail to the same address would hold too
 */
export function undoAddress(asked: PayloadRequest, token: string): Promise<string> {
  return inTransactionFor(asked, async (req) => {
    const { person, old_address: email, asked_at: since } = await changeOf(asked, req, token, 'undoAddress')
    await move(asked, req, person, null, email)
    await query(req, sql`update ${stored.users} set hash = null, salt = null where id = ${person}`)
    await dropLinkTokens(req, person)
    // The later ways back are those of whoever took the account.
    const later = sql`select id from ${app.address_changes}
      where person = ${person} and asked_at >= ${since}::timestamptz`
    await query(req, sql`delete from ${app.tickets} where about in (${later})`)
    await query(req, sql`delete from ${app.address_changes} where id in (${later})`)
    await query(
      req,
      sql`delete from ${app.passkeys} where person = ${person} and added_at >= ${since}::timestamptz`,
    )
    await query(
      req,
      sql`delete from ${app.second_factors} where person = ${person}
          and coalesce(confirmed_at, 'infinity') >= ${since}::timestamptz`,
    )
    await query(req, sql`delete from ${app.recovery_codes} where person = ${person}`)
    await forgetProvider(req, person)
    await endSessions(req, person)
    await mailPerson(req, person, (mails, name) => mails.addressUndone(name))
    await recordAccountEvent(req, person, 'addressUndone', null)
    return makeLinkToken(req, person, 'reset')
  })
}
