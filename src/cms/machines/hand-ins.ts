/**
 * What has been handed in (ADR 147): a request that a machine or a person repeats is known, and a machine may mend what it
 * has brought and nothing else. Each row is written in the transaction of its document, so there is never one without the
 * other.
 */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import type { Item } from '../document/item'
import type { Reference } from '../document/reference'
import { AccountRefused } from '../http/account-refused'
import type { Machine } from '../people/machine'
import { keyed } from '../secrets/keyed'

/** Who hands in: a machine with a key, or a person who is signed in. */
export type Sender = { readonly machine: string } | { readonly person: string }

const idOf = (sender: Sender) => ('machine' in sender ? sender.machine : sender.person)

/** How long a machine may repeat a request, in hours. A person's phone may be without coverage for weeks. */
const repeatable = 24

/** Keyed hashes: what its sender calls the request, and everything that it asks for. Neither is kept itself. */
export type Fingerprint = { readonly key: Buffer; readonly asked: Buffer }

/** An `Idempotency-Key`: a string of structured headers, or its characters alone, as most programs send it. */
const keyPattern = /^(?:"([\x20-\x7e]{1,255})"|([\x21\x23-\x7e][\x21-\x7e]{0,254}))$/

/** @returns what the request is called; null when it has no `Idempotency-Key` */
export function idempotencyKeyOf(req: PayloadRequest): string | null {
  const header = req.headers.get('idempotency-key')
  if (header === null) return null
  const [, quoted, bare] = keyPattern.exec(header.trim()) ?? []
  const key = quoted ?? bare
  if (!key) throw new AccountRefused(req, 'badRequest')
  return key
}

/** @param asked all that makes the request what it is @returns null when it has no `Idempotency-Key` */
export function fingerprintOf(
  req: PayloadRequest,
  sender: Sender,
  asked: readonly string[],
): Fingerprint | null {
  const key = idempotencyKeyOf(req)
  return key === null
    ? null
    : { key: keyed('hand-in key', idOf(sender), key), asked: keyed('handed in', ...asked) }
}

/**
 * Holds the key for as long as the transaction lasts.
 *
 * @returns the id of what was handed in with it before
 * @throws while the first request is under way, and for another request under the same key
 */
export async function findRepeated(req: PayloadRequest, { key, asked }: Fingerprint): Promise<string | null> {
  const [held] = await query(
    req,
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`hand-in:${key.toString('hex')}`}, 0)) as is_free`,
  )
  if (!held?.is_free) throw new AccountRefused(req, 'handInUnderWay')
  const [first] = await query<RowOf<typeof app.hand_ins, 'document' | 'asked'>>(
    req,
    sql`select document, asked from ${app.hand_ins} where key = ${key}`,
  )
  if (first && !first.asked?.equals(asked)) throw new AccountRefused(req, 'handInKeyUsed')
  return first?.document ?? null
}

/** @param version of a text; a picture has none */
export async function noteHandIn(
  req: PayloadRequest,
  sender: Sender,
  collection: string,
  document: string,
  version: string | null,
  fingerprint: Fingerprint | null,
): Promise<void> {
  await query(
    req,
    sql`insert into ${app.hand_ins} (machine, person, collection, document, version, at, key, asked)
        values (${'machine' in sender ? sender.machine : null}, ${'person' in sender ? sender.person : null}, ${collection}, ${document}, ${version}, ${now().toISOString()},
          ${fingerprint?.key ?? null}, ${fingerprint?.asked ?? null})`,
  )
}

/** Whether it reached the disk: a failed COMMIT is swallowed by the adapter (payload PR 17726). */
export async function isHandedIn(
  queryable: Queryable,
  collection: string,
  document: string,
): Promise<boolean> {
  const rows = await query(
    queryable,
    sql`select 1 from ${app.hand_ins} where collection = ${collection} and document = ${document}`,
  )
  return rows.length === 1
}

/**
 * The version that it wrote last: once somebody else has saved, the text is hers, and the machine's is an older one.
 *
 * @throws NotFound for what it has not handed in, whether that exists or not
 */
export async function versionLeft(
  req: PayloadRequest,
  machine: Machine,
  { kind, id }: Reference,
): Promise<string> {
  const [row] = await query<RowOf<typeof app.hand_ins, 'version'>>(
    req,
    sql`select version from ${app.hand_ins}
        where machine = ${machine.id} and collection = ${kind} and document = ${id}`,
  )
  if (!row) throw new NotFound(req.t)
  return String(row.version)
}

export async function noteMended(
  req: PayloadRequest,
  { kind, id }: Reference,
  version: string,
): Promise<void> {
  await query(
    req,
    sql`update ${app.hand_ins} set version = ${version} where collection = ${kind} and document = ${id}`,
  )
}

/**
 * A machine shows what everybody sees and what it has brought itself: by naming another picture in a draft of its own it
 * would come to read it.
 *
 * @param before what stood in the text already, whoever put it there
 */
export async function refuseOthersFiles(
  req: PayloadRequest,
  machine: Machine,
  before: Item['workingRefs'],
  after: Item['workingRefs'],
): Promise<void> {
  const added = after.filter((reference) => !before.includes(reference))
  if (added.length === 0) return
  const known = await query(
    req,
    sql`select reference from (
          select collection || ':' || document as reference from ${app.hand_ins} where machine = ${machine.id}
          union select 'media:' || id from ${stored.media} where is_open
          union select 'files:' || id from ${stored.files} where is_open) known
        where reference in ${added}`,
  )
  if (known.length < added.length) throw new AccountRefused(req, 'fileNotYours')
}

/**
 * What a machine repeated is forgotten, what a person did when its draft is gone; whose draft it is stays known, as long as
 * there is one.
 */
export async function sweepHandIns(queryable: Queryable): Promise<void> {
  const since = new Date(now().getTime() - repeatable * 60 * 60 * 1000)
  await query(
    queryable,
    sql`update ${app.hand_ins} set key = null, asked = null
        where key is not null and machine is not null and at < ${since.toISOString()}`,
  )
  await query(
    queryable,
    sql`delete from ${app.hand_ins} h where (key is null or (person is not null and at < ${since.toISOString()}))
          and not exists (
            select from ${stored.workflow_items} where subject_collection = h.collection and subject_id = h.document)
          and not exists (select from ${stored.media} m where h.collection = 'media' and m.id::text = h.document)`,
  )
}
