/** A mail about somebody's own account, in her language, by the same outbox as all mail; never gathered or delayed. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { env } from '@/env'
import type { AccountMessages } from '@/messages/accounts/sv'
import { accountTexts } from '@/messages/accounts/texts'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import { queueMail } from '../mail/queue-mail'
import type { InTransaction } from '../payload/executor'
import { makeLinkToken, type Purpose } from './link-tokens'

type Mail = { readonly subject: string; readonly text: string }

/**
 * Writes to the address that she has at this moment, whatever it is when the mail goes: a warning does not follow
 * whoever took the account.
 * @param write the mail, from her name and the texts of her language
 * @param address another one than hers: the new one, or the one before
 */
export async function mailPerson(
  req: InTransaction,
  person: string,
  write: (mails: AccountMessages['mails'], name: string) => Mail,
  address?: string,
): Promise<void> {
  const [row] = await query<RowOf<typeof stored.users, 'name' | 'email' | 'locale'>>(
    req,
    sql`select name, email, locale from ${stored.users} where id = ${person}`,
  )
  if (!row) return
  const content = write(accountTexts(row.locale).mails, row.name)
  const to = { user: person, address: address ?? row.email }
  await queueMail(req, { key: randomUUID(), to, kind: 'plain', content })
}

/** A link to the page where it is used. The address comes from the settings, never from a request's Host. */
export async function linkFor(
  req: InTransaction,
  person: string,
  purpose: Purpose,
  about: string | null = null,
): Promise<string> {
  return `${env.SERVER_URL}/admin/welcome?token=${await makeLinkToken(req, person, purpose, about)}`
}
