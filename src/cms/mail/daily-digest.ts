/** Once a day: what people want gathered becomes one mail for each of them, in the outbox like any other. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { adminLanguageOf } from '@/domain/admin-languages'
import { app, type RowOf, stored } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import type { News } from './new-mail'
import { queueMail } from './queue-mail'
import { renderDigest } from './render'
import { stillTrue } from './still-true'

/** @returns how many mails it made; run twice at once, the second finds nothing left */
export async function gatherDigests(payload: Payload): Promise<number> {
  const people = await query<RowOf<typeof app.mails, 'to_user'>>(
    { payload },
    sql`select distinct to_user from ${app.mails} where sent_at is null and content ->> 'when' = 'daily'`,
  )
  let made = 0
  for (const { to_user: user } of people)
    if (await inTransaction(payload, null, (req) => gather(req, String(user)))) made += 1
  return made
}

async function gather(req: PayloadRequest, user: string): Promise<boolean> {
  const waiting = await query<RowOf<typeof app.mails, 'kind' | 'content' | 'created_at'>>(
    req,
    sql`update ${app.mails} set sent_at = now() where to_user = ${user} and sent_at is null
        and content ->> 'when' = 'daily' returning kind, content, created_at`,
  )
  const [reader] = await query<RowOf<typeof stored.users, 'name' | 'locale'>>(
    req,
    sql`select name, locale from ${stored.users} where id::text = ${user}`,
  )
  if (waiting.length === 0 || !reader) return false
  const news = waiting
    .sort((a, b) => Number(new Date(a.created_at)) - Number(new Date(b.created_at)))
    .map((row) => row as unknown as News)
  const told = await stillTrue(req, news)
  if (told.length === 0) return false
  const content = renderDigest(told, {
    name: reader.name,
    language: adminLanguageOf(reader.locale),
  })
  await queueMail(req, { key: `digest:${randomUUID()}`, to: { user }, kind: 'plain', content })
  return true
}
