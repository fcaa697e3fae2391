/** Tells the people concerned, in their own language, that something has come in; part of the caller's transaction. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { usualAdminLanguage } from '@/domain/admin-languages'
import type { AdminLanguage } from '@/domain/languages'
import type { Role } from '@/domain/roles'
import { env } from '@/env'
import { inboxMail } from '@/messages/mail/inbox'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import type { PlainMail } from '../mail/new-mail'
import { queueMail } from '../mail/queue-mail'
import { peopleWithRole, type Told, toldOf } from '../people/people-with-role'

/** Somebody who works here, an inbox without a person, or, when there is neither, everybody with a role. */
export type Receivers = { user?: string | null; inbox?: string | null; otherwise: Role }

type News = {
  /** What makes it one mail for each receiver, however often it is tried. */
  key: string
  to: Receivers
  collection: 'contact-messages' | 'cases' | 'files' | 'consents' | 'media' | 'workflow-events'
  /** One of them, or without it their list. */
  id?: string
  words: (texts: ReturnType<typeof inboxMail>, link: string) => PlainMail
}

export async function tellInbox(
  req: PayloadRequest,
  { key, to, collection, id, words }: News,
): Promise<void> {
  const link = `${env.SERVER_URL}/admin/collections/${[collection, id].filter(Boolean).join('/')}`
  const mail = (language: AdminLanguage) => ({
    kind: 'plain' as const,
    content: words(inboxMail(language), link),
  })
  if (to.inbox)
    await queueMail(req, { key: `${key}:inbox`, to: { address: to.inbox }, ...mail(usualAdminLanguage) })
  for (const { id: user, language } of await peopleAmong(req, to))
    await queueMail(req, { key: `${key}:${user}`, to: { user }, ...mail(language) })
}

async function peopleAmong(req: PayloadRequest, { user, inbox, otherwise }: Receivers): Promise<Told[]> {
  if (user)
    return (
      await query<RowOf<typeof stored.users, 'id' | 'locale'>>(
        req,
        sql`select id, locale from ${stored.users} where id::text = ${user}`,
      )
    ).map(toldOf)
  return inbox ? [] : peopleWithRole(req, otherwise)
}
