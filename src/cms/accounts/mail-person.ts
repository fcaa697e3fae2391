/** A mail about somebody's own account, in her language, by the same outbox as all mail. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import type { AccountMessages } from '@/messages/accounts/sv'
import { accountTexts } from '@/messages/accounts/texts'
import { queueMail } from '../mail/queue-mail'
import { query } from '../review/transaction'
import { makeTicket, type Purpose } from './tickets'

type Place = Pick<PayloadRequest, 'payload' | 'transactionID'>
type Mail = { readonly subject: string; readonly text: string }

/** @param write the mail, from her name and the texts of her language */
export async function mailPerson(
  place: Place,
  person: string,
  write: (mails: AccountMessages['mails'], name: string) => Mail,
): Promise<void> {
  const [row] = await query(place, sql`select name, locale from users where id = ${person}`)
  if (!row) return
  const content = write(accountTexts(String(row.locale)).mails, String(row.name))
  await queueMail(place, { key: randomUUID(), to: { user: person }, kind: 'plain', content })
}

/** A link to the page where a password is chosen. The address comes from the settings, never from a request's Host. */
export async function linkFor(place: Place, person: string, purpose: Purpose): Promise<string> {
  return `${env.SERVER_URL}/admin/welcome?token=${await makeTicket(place, person, purpose)}`
}
