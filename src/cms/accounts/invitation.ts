/** A new colleague chooses her password herself: nobody else ever knows it. */
import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { query } from '../review/transaction'
import { recordAccountEvent } from './account-events'
import { linkFor, mailPerson } from './mail-person'

/** Payload makes no account without a password: one that nobody knows stands in until she has chosen. */
export const passwordOfInvited: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, req } = args as { data?: { password?: unknown }; req: PayloadRequest }
  if (operation !== 'create' || !data || data.password) return args
  req.context.isInvited = true
  return { ...args, data: { ...data, password: randomBytes(32).toString('base64url') } }
}

export const inviteNewcomer: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create' && req.context.isInvited) await invite(req, String(doc.id))
  return doc
}

/** Sends the link, in place of an earlier one. */
export async function invite(req: PayloadRequest, person: string): Promise<void> {
  const inviter = req.user ? String(req.user.id) : null
  const [row] = inviter ? await query(req, sql`select name from users where id = ${inviter}`) : []
  const link = await linkFor(req, person, 'invitation')
  await mailPerson(req, person, (mails, name) => mails.invitation(name, row ? String(row.name) : null, link))
  await recordAccountEvent(req, person, 'invited', inviter)
}
