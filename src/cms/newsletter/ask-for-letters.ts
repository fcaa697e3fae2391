/**
 * Somebody typed an address. Whoever she is hears the same answer, and the address gets a mail: to confirm, or, where
 * it is on the list already, to say so. Few, whatever is typed how often.
 */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { type Locale, localeFrom } from '@/domain/locales'
import { type Asked, countAsked } from '@/domain/newsletter/asking'
import { siteMessages } from '@/messages/site/messages'
import { now } from '../clock'
import { app, type RowOf } from '../db/tables'
import { inTransaction, lockSubject, query, type Row } from '../db/transaction'
import { queueMail } from '../mail/queue-mail'
import { confirmLink, leaveLink } from './links'
import { finderOf, rowOf, sealAddress } from './list-keys'
import { siteNameIn } from './site-name'

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** @param address as `readAddress` spells it; @param language of the letters */
export function askForLetters(
  payload: Payload,
  { address, language }: { readonly address: string; readonly language: Locale },
): Promise<void> {
  return inTransaction(payload, null, async (req) => {
    const finder = finderOf(address)
    await lockSubject(req, `newsletter:${finder.toString('hex')}`)
    const [row] = await query<RowOf<typeof app.subscribers>>(
      req,
      sql`select * from ${app.subscribers} where finder = ${finder}`,
    )
    const asked = countAsked(row ? askedIn(row) : null, now())
    if (!asked) return
    const id = row ? row.id : rowOf(address)
    const token = randomBytes(32).toString('base64url')
    const [kept] = await query<RowOf<typeof app.subscribers, 'language' | 'confirmed_at'>>(
      req,
      sql`insert into ${app.subscribers} as s (id, finder, address, language, token_hash, asks, asks_since, asked_at)
          values (${id}, ${finder}, ${sealAddress(id, address)}, ${language}, ${hashOfToken(token)}, ${asked.count},
            ${asked.since.toISOString()}, ${asked.at.toISOString()})
          on conflict (finder) do update set
            address = case when s.confirmed_at is null then excluded.address else s.address end,
            language = case when s.confirmed_at is null then excluded.language else s.language end,
            token_hash = case when s.confirmed_at is null then excluded.token_hash else s.token_hash end,
            asks = excluded.asks, asks_since = excluded.asks_since, asked_at = excluded.asked_at
          returning language, confirmed_at`,
    )
    await tell(req, {
      id,
      token,
      at: asked.at,
      language: localeFrom(kept?.language),
      isOn: !!kept?.confirmed_at,
    })
  })
}

const askedIn = ({ asks, asks_since, asked_at }: Row): Asked => ({
  count: Number(asks),
  since: new Date(asks_since as string),
  at: new Date(asked_at as string),
})

type Told = { id: string; token: string; at: Date; language: Locale; isOn: boolean }

async function tell(req: PayloadRequest, { id, token, at, language, isOn }: Told): Promise<void> {
  const { mails } = siteMessages[language].newsletter
  const site = await siteNameIn(req, language)
  const [words, link] = isOn
    ? [mails.known, leaveLink(id, language)]
    : [mails.confirm, confirmLink(token, language)]
  await queueMail(req, {
    key: `newsletter:${id}:${at.getTime()}`,
    to: { subscriber: id },
    kind: 'plain',
    content: { subject: words.subject(site), text: `${words.text(site)}\n\n${link}\n\n${mails.ignore}\n` },
  })
}
