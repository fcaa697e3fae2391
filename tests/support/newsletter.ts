/** The newsletter from outside: the form as a browser sends it, the mails as they arrive, and a day on which letters go. */
import { sql } from '@payloadcms/db-postgres'
import { afterEach, beforeAll } from 'vitest'
import { now, shiftClock } from '@/cms/clock'
import { query, type Row } from '@/cms/db/transaction'
import { sendMail } from '@/cms/entry/send-mail'
import { makeStamp } from '@/content/form-stamp'
import type { Locale } from '@/domain/locales'
import { letterDue } from '@/domain/newsletter/days'
import { pathTo } from '@/domain/routes'
import { env } from '@/env'
import { answerRead } from '../../src/app/(site)/answer-read'
import { answerWrite } from '../../src/app/(site)/answer-write'
import { aLive } from './any-kind'
import { openCms } from './cms'
import { linkIn, type Mail, mailsIn } from './mailbox'
import { people } from './people'

const fromHere = { 'sec-fetch-site': 'same-origin' }

export const sqlOf = async (statement: ReturnType<typeof sql>): Promise<Row[]> =>
  query({ payload: await openCms() }, statement)

/** Types an address into the form of a language, and sends it. */
export async function signUp(
  email: string,
  { page = 'sv' as Locale, language = page as string, headers = fromHere as Record<string, string> } = {},
): Promise<Response> {
  const body = new FormData()
  const stamp = await makeStamp(Date.now() - 60_000)
  for (const [name, value] of Object.entries({ email, language, stamp })) body.set(name, value)
  const url = `http://localhost:3000${pathTo({ kind: 'newsletter' }, page)}`
  return answerWrite(new Request(url, { method: 'POST', body, headers }))
}

/** Opens a link, as a reader, a scanner or a browser that looks ahead does. */
export const open = (link: string, method: 'GET' | 'HEAD' = 'GET') =>
  answerRead(new Request(link, { method }))

/** Presses the one button of a page, or of a mail program, which says nothing of itself and has no cookie. */
export const press = (link: string, body: RequestInit['body'] = new URLSearchParams()) =>
  answerWrite(new Request(link, { method: 'POST', body }))

/** Sends what waits for readers, as the worker does. */
export async function sendAll(): Promise<void> {
  const payload = await openCms()
  const rows = await sqlOf(
    sql`select key from app.mails where to_subscriber is not null and sent_at is null order by key`,
  )
  for (const { key } of rows) await sendMail(payload, String(key))
}

export const mailsTo = (address: string): Mail[] => mailsIn(env.DATA_DIR, address)

/** The link to confirm in the newest mail to an address. */
export function confirmLinkTo(address: string): string {
  const links = mailsTo(address).map(
    (mail) => linkIn(mail, '/nyhetsbrev/bekrafta') || linkIn(mail, '/newsletter/confirm'),
  )
  return links.filter(Boolean).at(-1) ?? ''
}

/** A reader who is on the list. @returns the link by which she leaves it */
export async function aReader(address: string, page: Locale = 'sv'): Promise<void> {
  await signUp(address, { page })
  await sendAll()
  await press(confirmLinkTo(address))
}

/** By her address in the newest letter. */
export function leaveLinkOf(address: string): string {
  const heads = mailsTo(address).map(({ head }) => /^List-Unsubscribe: <(.+)>$/m.exec(head)?.[1])
  return heads.filter(Boolean).at(-1) ?? ''
}

/** Moves the clock to the next Thursday on which a letter may go. */
export async function toLetterDay(): Promise<void> {
  const [row] = await sqlOf(sql`select max(day)::text as day from app.letters`)
  const last = (row?.day as string | null | undefined) ?? null
  const hour = 3_600_000
  let at = now().getTime()
  while (!letterDue(new Date(at), 'thursday', last)) at += hour
  shiftClock(at - Date.now())
}

let count = 0
export const newAddress = () => `reader${++count}@example.org`

export const subscribers = () =>
  sqlOf(sql`select id, language, confirmed_at from app.subscribers order by id`)

export const lettersWaiting = () =>
  sqlOf(sql`select key from app.mails where to_subscriber is not null and sent_at is null`)

export const emptyList = async () => {
  await sqlOf(sql`delete from app.mails where to_subscriber is not null`)
  await sqlOf(sql`delete from app.subscribers`)
}

/** A letter on Thursdays, for the tests of one file, each of which begins in a week that has had none. */
export function onThursdays(): void {
  beforeAll(async () => {
    await aLive('site-settings', { newsletterDay: 'thursday' })
    await people.admin()
  })
  afterEach(async () => {
    shiftClock(0)
    const days = 1001 * ++count
    await sqlOf(sql`update app.letters set day = day - ${days}::int where day > now() - interval '100 days'`)
  })
}
