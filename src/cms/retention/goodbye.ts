/**
 * Saying goodbye: the account is closed and its name forgotten, the work goes on. Three steps, each whole and each
 * harmless to repeat: nobody gets in any more; the work is handed over by the review's own transitions; the rest goes.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { isReviewedKind } from '@/domain/kinds'
import { publicLiveStates, workingState } from '@/domain/workflow/states'
import { accountTexts } from '@/messages/accounts/texts'
import { recordAccountEvent } from '../accounts/account-events'
import { openCredentials, openRights } from '../accounts/credentials'
import { removeSecondFactor } from '../accounts/factors'
import { forgetProvider } from '../accounts/provider'
import { endSessions } from '../accounts/sessions'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { pseudonymOf } from '../people/names'
import { performTransition } from '../review/transition'

/** @param by an administrator, and not the person herself */
export async function sayGoodbye(asked: PayloadRequest, by: TypedUser, id: string): Promise<void> {
  const { payload } = asked
  if (String(by.id) === id) throw new AccountRefused(asked, 'notYourself')
  const leaving = (await payload.db.findOne({
    collection: 'users',
    where: { id: { equals: id }, closedAt: { exists: false } },
  })) as TypedUser | null
  if (!leaving) throw new AccountRefused(asked, 'noSuchPerson')
  await inTransaction(payload, null, (req) => shutOut(req, id))
  await handOver(payload, { ...leaving, collection: 'users' }, by)
  await inTransaction(payload, null, (req) => forget(req, id, String(by.id)))
}

async function shutOut(req: PayloadRequest, id: string): Promise<void> {
  await openCredentials(req)
  await query(
    req,
    sql`update ${stored.users} set hash = null, salt = null, reset_password_token = null where id = ${id}`,
  )
  await query(req, sql`delete from ${app.tickets} where person = ${id}`)
  await query(req, sql`delete from ${app.address_changes} where person = ${id}`)
  await forgetProvider(req, id)
  await endSessions(req, id)
}

async function handOver(payload: Payload, leaving: TypedUser, by: TypedUser): Promise<void> {
  const id = leaving.id
  const note = accountTexts(by.locale).person.closeNote
  const claimed = await query<{
    kind: RowOf<typeof stored.workflow_items>['subject_collection']
    id: RowOf<typeof stored.workflow_items>['subject_id']
  }>(
    { payload },
    sql`select subject_collection as kind, subject_id as id from ${stored.workflow_items}
        where claimant = ${id} and working = ${workingState.in_review}`,
  )
  for (const reference of claimed.flatMap(referenceIn))
    await performTransition({ payload, reference, name: 'release', user: leaving, note })
  const shown = await query(
    { payload },
    sql`select 'contacts' as kind, c.id::text as id from ${stored.contacts} c join ${stored.workflow_items} i
          on i.subject_collection = 'contacts' and i.subject_id = c.id::text
        where c.user_id = ${id} and i.live in ${publicLiveStates}`,
  )
  for (const reference of shown.flatMap(referenceIn))
    await performTransition({ payload, reference, name: 'takeDown', user: by, note })
}

const referenceIn = ({ kind, id }: Record<string, unknown>) => {
  const slug = String(kind)
  return isReviewedKind(slug) ? [{ kind: slug, id: String(id) }] : []
}

/** The row stays, so that nothing that points to her breaks, and says no more than that somebody was here. */
async function forget(req: PayloadRequest, id: string, by: string): Promise<void> {
  await openCredentials(req)
  await openRights(req)
  await query(
    req,
    sql`update ${stored.users} set name = ${pseudonymOf(id)}, email = ${`left-${id}@beratta.invalid`}, municipality_id = null,
          may_force_publish = false, closed_at = ${now().toISOString()} where id = ${id} and closed_at is null`,
  )
  await query(req, sql`delete from ${stored.users_roles} where parent_id = ${id}`)
  await query(req, sql`delete from ${stored.users_reads} where parent_id = ${id}`)
  await query(req, sql`delete from ${stored.users_sessions} where _parent_id = ${id}`)
  await removeSecondFactor(req, id)
  await query(req, sql`delete from ${app.known_networks} where person = ${id}`)
  await query(req, sql`delete from ${app.calendar_links} where person = ${id}`)
  await query(req, sql`update ${stored.machines} set is_stopped = true where responsible_id = ${id}`)
  await query(req, sql`update ${stored.cases} set assigned_to_id = null where assigned_to_id = ${id}`)
  await recordAccountEvent(req, id, 'closed', by)
}
