/**
 * Sends what the outbox holds, once: rows are locked while they are on their way and marked when they are gone. Of
 * mail about the same a person gets one an hour: the first at once, what follows gathered into one (ADR 111).
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { adminLanguageOf } from '@/domain/admin-languages'
import { localeFrom } from '@/domain/locales'
import { addJob } from '../db/add-job'
import { app, type RowOf, stored } from '../db/tables'
import { inTransaction, lockSubject, query, type Row } from '../db/transaction'
import type { AccountNews, News, PlainMail } from '../mail/new-mail'
import { type Reader, render, renderAccountNews, renderDigest } from '../mail/render'
import { stillTrue } from '../mail/still-true'
import { transport } from '../mail/transport'
import { letterFor } from '../newsletter/letter'
import { openAddress } from '../newsletter/list-keys'

/**
 * @param key of the row in `app.mails`
 * @throws when the mail server does not take it: the queue tries again later
 */
export async function sendMail(payload: Payload, key: string): Promise<void> {
  await inTransaction(payload, null, async (req) => {
    const [asked] = await query<RowOf<typeof app.mails, 'to_user' | 'topic'>>(
      req,
      sql`select to_user, topic from ${app.mails} where key = ${key}`,
    )
    const topic = asked?.topic ? { user: String(asked.to_user), name: asked.topic } : null
    if (topic) await lockSubject(req, `mail:${topic.user}:${topic.name}`)
    const rows = await waiting(req, key, topic)
    const first = rows[0]
    if (!first) return
    const later = topic && (await nextTurn(req, topic))
    if (later) return addJob(req, 'send-mail', { key }, { runAt: later })
    const to = addressOf(first)
    const text = await textOf(req, rows)
    // Who has left gets no mail; the rows are done all the same.
    const isSent = Boolean(to && text && !(first.to_user && !first.email))
    if (isSent && to && text) await transport().sendMail({ ...text, to, key: String(first.key) })
    // A ready text may hold a link that lets somebody in, or a reader's words: it is not kept. What was not true any
    // more holds up nothing that comes after it.
    await query(
      req,
      sql`update ${app.mails} set sent_at = now(), content = case when kind = 'plain' then '{}' else content end,
            topic = case when ${isSent} then topic end
          where key in ${rows.map((row) => String(row.key))}`,
    )
  })
}

function addressOf({ to_address, email, subscriber, sealed }: Row): string | null {
  return sealed ? openAddress(String(subscriber), sealed as Buffer) : ((to_address ?? email) as string | null)
}

type Topic = { readonly user: string; readonly name: string }

/** The mail itself, with all that waits for the same person about the same. */
function waiting(req: PayloadRequest, key: string, topic: Topic | null): Promise<Row[]> {
  const one = topic
    ? sql`m.to_user = ${topic.user} and m.topic = ${topic.name} and m.content ->> 'when' = 'now'
          and exists (select from ${app.mails} a where a.key = ${key} and a.sent_at is null)`
    : sql`m.key = ${key}`
  return query<
    RowOf<typeof app.mails> & {
      email: RowOf<typeof stored.users>['email'] | null
      name: RowOf<typeof stored.users>['name'] | null
      locale: RowOf<typeof stored.users>['locale'] | null
      subscriber: RowOf<typeof app.subscribers>['id'] | null
      sealed: RowOf<typeof app.subscribers>['address'] | null
      language: RowOf<typeof app.subscribers>['language'] | null
    }
  >(
    req,
    sql`select m.*, u.email, u.name, u.locale, s.id as subscriber, s.address as sealed, s.language from ${app.mails} m
          left join ${stored.users} u on u.id::text = m.to_user and u.closed_at is null
          left join ${app.subscribers} s on s.id = m.to_subscriber
        where ${one} and m.sent_at is null order by m.created_at, m.key for update of m`,
  )
}

/** An hour after the last mail about it; null when that is over. */
async function nextTurn(req: PayloadRequest, { user, name }: Topic): Promise<Date | null> {
  const [row] = await query(
    req,
    sql`select max(sent_at) + interval '1 hour' as turn from ${app.mails}
        where to_user = ${user} and topic = ${name} and sent_at > now() - interval '1 hour'`,
  )
  return row?.turn ? new Date(row.turn as string) : null
}

async function textOf(req: PayloadRequest, rows: readonly Row[]): Promise<PlainMail | null> {
  const [first] = rows
  if (!first) return null
  if (first.kind === 'plain') return first.content as PlainMail
  if (first.kind === 'letter') return letterOf(req, first)
  const reader: Reader = { name: String(first.name), language: adminLanguageOf(first.locale) }
  if (first.kind === 'accountNews')
    return renderAccountNews(
      rows.map((row) => row.content as AccountNews),
      reader,
    )
  const news = await stillTrue(req, rows as unknown as News[])
  const [only] = news
  if (!only) return null
  return news.length === 1 ? render(only.kind, only.content, reader) : renderDigest(news, reader)
}

/** Null once she has left, or when nothing that it would tell of is live any more. */
async function letterOf(
  req: PayloadRequest,
  { content, subscriber, language }: Row,
): Promise<PlainMail | null> {
  if (!subscriber) return null
  const { day } = content as { day: string }
  return letterFor(req, day, { id: String(subscriber), language: localeFrom(language) })
}
