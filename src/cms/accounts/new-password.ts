/** A new password by a link in a mail: asked for by anybody, told nobody, done once. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { addJob } from '../db/add-job'
import { type RowOf, stored } from '../db/tables'
import { inTransaction, inTransactionFor, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { openCredentials } from './credentials'
import { passwordEvent } from './end-sessions-on-change'
import { takeTurn } from './factors'
import { dropLinkTokens, takeLinkToken } from './link-tokens'
import { linkFor, mailPerson } from './mail-person'
import { forgetProvider } from './provider'
import { attempt, clearWaits, mailKey } from './throttle'

/** The same work and the same answer for every address: who has an account, the worker finds out. */
export async function askForNewPassword(req: PayloadRequest, given: string): Promise<void> {
  const email = given.toLowerCase().trim()
  await attempt(req, 'mail', mailKey(email))
  await addJob({ payload: req.payload }, 'send-reset', { email })
}

/** For the worker: the mail with the link, if there is somebody to send it to. */
export async function sendReset(payload: Payload, email: string): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    const [row] = await query<RowOf<typeof stored.users, 'id'>>(
      req,
      sql`select id from ${stored.users} where email = ${email} and closed_at is null for no key update`,
    )
    if (!row) return
    const person = row.id
    const link = await linkFor(req, person, 'reset')
    await mailPerson(req, person, (mails, name) => mails.reset(name, link))
  })
}

/**
 * Sets the password of whoever holds the link, and opens no session: the second factor is asked for as always. A
 * password that the rule refuses leaves the link as it was.
 * @returns her address, for the sign-in form
 */
export async function setPassword(asked: PayloadRequest, token: string, password: string): Promise<string> {
  return inTransactionFor(asked, async (req) => {
    const link = await takeLinkToken(req, token, 'invitation', 'reset')
    if (!link) throw new AccountRefused(asked, 'linkGone')
    const { person: id, purpose } = link
    passwordEvent.write(req, purpose === 'reset' ? 'passwordReset' : 'passwordSet')
    await forgetProvider(req, id)
    const email = await writePassword(req, id, password)
    // Payload's own list of sessions and ours end with the change; her waits end too, or strangers could keep her out.
    await clearWaits(req, asked.headers, { id, email })
    return email
  })
}

/**
 * Writes a password, as part of the transaction of an act that has proved who asks. What lies in her mailbox to choose
 * another one ends with it.
 * @returns her address
 */
export async function writePassword(req: PayloadRequest, id: string, password: string): Promise<string> {
  await takeTurn(req, id)
  await openCredentials(req)
  await dropLinkTokens(req, id)
  const { email } = await req.payload.update({ collection: 'users', id, data: { password }, req })
  return email
}
