/**
 * A process of its own that writes, reviews, publishes and sends mail as fast as it can, until it is killed. It says
 * a line for everything that was acknowledged, and only then.
 */
import { writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import config from '@payload-config'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, getPayload, type TypedUser } from 'payload'
import { query } from '@/cms/db/transaction'
import { readItem } from '@/cms/document/item'
import { sendMail } from '@/cms/entry/send-mail'
import { performTransition } from '@/cms/review/transition'
import type { Role } from '@/domain/roles'
import type { NamedTransition } from '@/domain/workflow/transitions'
import { paragraph } from './rich-text'

const payload = await getPayload({ config })

async function person(role: Role): Promise<TypedUser> {
  const email = `${role}@beratta.example`
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } } })
  const data = { name: role, email, password: 'long enough for a test', roles: [role] } as never
  const user = docs[0] ?? (await payload.create({ collection: 'users', data }))
  return { ...user, collection: 'users' } as TypedUser
}

const editor = await person('editor')
const reviewer = await person('reviewer')

async function pageId(): Promise<string> {
  const { docs } = await payload.find({ collection: 'pages', draft: true })
  const data = { title: 'Sidan', slug: 'sidan', body: paragraph('Text.') }
  const page = docs[0] ?? (await payload.create({ collection: 'pages', draft: true, user: editor, data }))
  return String(page.id)
}

const id = await pageId()
const reference = { kind: 'pages', id } as const

/** What comes next in a page's life, for ever. */
const next: Partial<Record<string, readonly [NamedTransition, TypedUser]>> = {
  draft: ['submit', editor],
  submitted: ['claim', reviewer],
  in_review: ['approve', reviewer],
  approved: ['publish', reviewer],
}

async function step(): Promise<void> {
  const { working, latestVersion } = await readItem(await createLocalReq({}, payload), reference)
  const then = next[working]
  if (!then) {
    await payload.update({
      collection: 'pages',
      id,
      draft: true,
      user: editor,
      data: { title: `Sidan ${Date.now()}` },
    })
    return
  }
  const [name, user] = then
  await performTransition({ payload, reference, name, user, expected: latestVersion ?? undefined })
  writeSync(1, `${name}\n`)
}

async function sendOne(): Promise<void> {
  const [mail] = await query({ payload }, sql`select key from app.mails where sent_at is null limit 1`)
  if (mail) await sendMail(payload, String(mail.key))
  else await sleep(5)
}

/** What fails because the database is away was not acknowledged, and is tried again. */
async function forEver(act: () => Promise<void>): Promise<never> {
  for (;;) await act().catch(() => sleep(50))
}

writeSync(1, 'ready\n')
await Promise.all([forEver(step), forEver(sendOne)])
