/**
 * Takes the example out again, whole, in one transaction: documents in all versions, pictures, files, consents, cases,
 * accounts, and whatever readers and search know of them. What was done stays in the log, by ids, and its chain holds.
 */
import { rmSync } from 'node:fs'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { app, published, stored } from '@/cms/db/tables'
import { lockSubject, query, throughTheDoor } from '@/cms/db/transaction'
import { readPublicRow, readVersion } from '@/cms/document/copies'
import { recordEvent } from '@/cms/document/event'
import { fieldsOf } from '@/cms/document/fields-of'
import { forgetItem, readItem, untouched } from '@/cms/document/item'
import type { Reference } from '@/cms/document/reference'
import { pointersIn } from '@/cms/document/references-in'
import { removingEach } from '@/cms/payload/job-queue'
import { removingAll } from '@/cms/payload/version-rows'
import { announce } from '@/cms/publication/announce'
import { forgetFarewells } from '@/cms/published/farewell'
import { touch } from '@/cms/published/touch'
import { idOf } from '@/domain/id-of'
import { everything } from '@/domain/touched'
import { accountsFile } from './demo-accounts'
import { ExampleRefused, readStanding, type Standing } from './standing'

/** @returns how many documents went; none where there is no example */
export async function removeExample(payload: Payload, dataDir: string): Promise<number> {
  const count = await throughTheDoor(payload, null, async (req) => {
    // Nobody saves anything meanwhile that leans on what is about to go: every save writes here.
    await query(req, sql`lock table ${stored.workflow_items} in share row exclusive mode`)
    const standing = await readStanding(req)
    if (standing.people.length === 0) return 0
    const own = standing.texts.filter(({ isExample }) => isExample)
    const files = await filesOf(req)
    await refuseWhatHolds(req, standing, [...own.map(nameOf), ...files.map(nameOf)])
    await eraseConsents(req)
    for (const { kind, id } of own) await forgetCasesOf(req, { kind, id })
    for (const { kind, id } of own) await erase(req, { kind, id })
    for (const { kind, id } of files) await erasePicture(req, kind, id)
    await erasePeople(req)
    await query(req, sql`delete from ${published.example}`)
    await touch(req, [everything])
    return own.length
  })
  rmSync(accountsFile(dataDir), { force: true })
  return count
}

type File = { readonly kind: 'media' | 'files'; readonly id: string }

const nameOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => `${kind}:${id}`

async function filesOf(req: PayloadRequest): Promise<File[]> {
  const rows = await query(
    req,
    sql`select 'media' as kind, id from ${stored.media} where uploaded_by_id::text in (select person from ${published.example})
        union all
        select 'files', id from ${stored.files} where uploaded_by_id::text in (select person from ${published.example})`,
  )
  return rows as File[]
}

/** What belongs to a municipality, and who made it. */
const belongings = [
  ['account', stored.users, 'id'],
  ['consent', stored.consents, 'made_by_id'],
  ['picture', stored.media, 'uploaded_by_id'],
] as const

/** What the organisation made itself stays as it is, so nothing goes while it leans on something that would. */
async function refuseWhatHolds(
  req: PayloadRequest,
  { texts }: Standing,
  going: readonly string[],
): Promise<void> {
  const holding: string[] = []
  for (const { kind, id, title, isExample } of texts) {
    if (isExample) continue
    const copies = [(await readVersion(req, { kind, id }))?.content, await readPublicRow(req, { kind, id })]
    const names = copies.flatMap((copy) => pointersIn(fieldsOf(req, kind), copy ?? {}))
    const isHolding = names.some((one) => going.includes(`${one.relationTo}:${one.id}`))
    const isBegun = await query(
      req,
      sql`select 1 from ${stored.workflow_events} where subject_collection = ${kind} and subject_id = ${id}
            and not is_refused and actor in (select person from ${published.example}) limit 1`,
    )
    if (isHolding) holding.push(`${kind} “${title}” names something of the example`)
    else if (isBegun.length > 0)
      holding.push(`${kind} “${title}” was the example’s and is written on by others`)
  }
  const places = going.flatMap((name) => name.match(/^municipalities:(.+)/)?.[1] ?? [])
  for (const [what, table, whose] of belongings) {
    const [row] = await query<{ n: number }>(
      req,
      sql`select count(*)::int as n from ${table} where municipality_id::text in ${['', ...places]}
            and coalesce(${sql.identifier(whose)}::text, '') not in (select person from ${published.example})`,
    )
    if (row?.n) holding.push(`${row.n} × ${what} of your own belongs to a municipality of the example`)
  }
  if (holding.length > 0)
    throw new ExampleRefused(
      `The example stays, whole, since your own work leans on it:\n${holding.map((line) => `  ${line}`).join('\n')}\nChange that first; nothing was changed.`,
    )
}

/** As if it had never been: not a word of goodbye, no address that is remembered. */
async function erase(req: PayloadRequest, reference: Reference): Promise<void> {
  const { kind, id } = reference
  await lockSubject(req, nameOf(reference))
  const item = await readItem(req, reference)
  await forgetItem(req, reference)
  await announce(req, [{ reference, before: item, after: untouched }])
  await forgetFarewells(req, kind, [id])
  const gone = await query(
    req,
    sql`delete from ${published.addresses} where kind = ${kind} and id = ${id} returning slug`,
  )
  for (const { slug } of gone) await query(req, sql`delete from ${app.page_views} where slug = ${slug}`)
  await query(
    req,
    sql`delete from ${stored.review_comments} where subject_collection = ${kind} and subject_id = ${id}`,
  )
  await query(req, sql`select ${removingEach(sql`${`go-live:${kind}:${id}`}`)}`)
  for (const removing of removingAll(reference)) await query(req, removing)
  await recordEvent(req, reference, {
    name: 'letGo',
    actor: { type: 'robot' },
    from: item,
    to: untouched,
    hash: item.liveHash ?? item.latestHash,
    origin: 'example',
  })
}

async function erasePicture(req: PayloadRequest, collection: File['kind'], id: string): Promise<void> {
  await req.payload.delete({ collection, id, overrideAccess: true, depth: 0, req })
  await query(req, sql`delete from ${published.files} where shelf = ${collection} and id = ${id}`)
}

/** What readers asked about it, and wrote to its contacts. */
async function forgetCasesOf(req: PayloadRequest, { kind, id }: Reference): Promise<void> {
  const { docs } = await req.payload.find({ collection: 'cases', depth: 0, pagination: false, req })
  for (const one of docs)
    if (one.document?.relationTo === kind && idOf(one.document.value) === id)
      await req.payload.delete({ collection: 'cases', id: one.id, depth: 0, req })
  if (kind === 'contacts')
    await req.payload.delete({ collection: 'contact-messages', where: { contact: { equals: id } }, req })
}

/** Before the municipality that they were given in. */
async function eraseConsents(req: PayloadRequest): Promise<void> {
  const consents = await query(
    req,
    sql`select id from ${stored.consents} where made_by_id::text in (select person from ${published.example})`,
  )
  for (const { id } of consents)
    await req.payload.delete({ collection: 'consents', id: String(id), depth: 0, req })
}

/** Her keys, webhooks, mails and sessions go with her. */
async function erasePeople(req: PayloadRequest): Promise<void> {
  const theirs = sql`(select person from ${published.example})`
  for (const collection of ['machines', 'webhooks'] as const) {
    const kept = await query(
      req,
      sql`select id from ${stored[collection]} where responsible_id::text in ${theirs}`,
    )
    for (const { id } of kept) await req.payload.delete({ collection, id: String(id), depth: 0, req })
  }
  await query(
    req,
    sql`with gone as (delete from ${app.mails} where to_user in ${theirs} returning key)
        select ${removingEach(sql`'mail:' || key`)} from gone`,
  )
  const people = await query(req, sql`select id from ${stored.users} where id::text in ${theirs}`)
  for (const { id } of people)
    await req.payload.delete({ collection: 'users', id: String(id), depth: 0, req })
}
