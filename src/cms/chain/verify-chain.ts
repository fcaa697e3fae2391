/**
 * Reads the chain of hashes from its first link to its last and compares each with the row that it tells of (ADR 113).
 * The hashes are made here, with nothing of the database's own functions, which whoever rewrites history may rewrite.
 */
import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import type { Head } from './head'

/** What is wrong, at which link or which row of a log. */
export type Fault = {
  readonly what: 'brokenLink' | 'missingLink' | 'missingRow' | 'changedRow' | 'unchainedRow' | 'missingHead'
  readonly where: string
}

export type ChainReport = {
  readonly head: Head | undefined
  /** How many links tell of a row whose words were erased on a request. */
  readonly erased: number
  readonly faults: readonly Fault[]
}

type Link = {
  readonly seq: string
  readonly log: string
  readonly row_id: string
  readonly kept: string
  readonly salt: string | null
  readonly words: string
  readonly hash: string
  readonly at: Date
}

type Log = { readonly name: string; readonly erasable: string[]; readonly id_type: string }

const BATCH = 2000

const sha256 = (...parts: readonly (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')

/** @param ancestor a hash that was once the head, and must still be a link @param tell called with links read, of all */
export async function verifyChain(
  client: Client,
  { ancestor, tell }: { ancestor?: string | undefined; tell?: (done: number, of: number) => void } = {},
): Promise<ChainReport> {
  const faults: Fault[] = []
  let [erased, seq, before, hasAncestor] = [0, 0, '', ancestor === undefined]
  let head: Head | undefined
  await client.query('begin isolation level repeatable read read only')
  try {
    await client.query(`set local timezone = 'UTC'; set local statement_timeout = 0`)
    const logs = await logsOf(client)
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from app.chain')
    const total = rows[0]?.n ?? 0
    for (let done = 0; done < total; ) {
      const links = await linksAfter(client, seq)
      if (links.length === 0) break
      for (const link of links) {
        const next = Number(link.seq)
        if (next !== seq + 1) faults.push({ what: 'missingLink', where: `${seq + 1}` })
        if (link.hash !== hashAfter(before, link)) faults.push({ what: 'brokenLink', where: link.seq })
        if (link.hash === ancestor) hasAncestor = true
        if (link.salt === null) erased += 1
        head = { seq: next, hash: link.hash, at: link.at.toISOString() }
        ;[seq, before] = [next, link.hash]
      }
      faults.push(...(await rowFaults(client, logs, links)))
      done += links.length
      tell?.(done, total)
    }
    for (const log of logs) faults.push(...(await unchained(client, log)))
    if (!hasAncestor) faults.push({ what: 'missingHead', where: String(ancestor) })
    return { head, erased, faults }
  } finally {
    await client.query('rollback')
  }
}

async function logsOf(client: Client): Promise<Log[]> {
  const { rows } = await client.query<Log>(
    `select what as name, erasable, atttypid::regtype::text as id_type from app.rights
     join pg_attribute on attrelid = to_regclass(what) and attname = 'id' where may = 'add'`,
  )
  return rows
}

async function linksAfter(client: Client, seq: number): Promise<Link[]> {
  const { rows } = await client.query<Link>(
    `select seq, log, row_id, encode(kept, 'hex') as kept, encode(salt, 'hex') as salt, encode(words, 'hex') as words,
       encode(hash, 'hex') as hash, at
     from app.chain where seq > $1 order by seq limit ${BATCH}`,
    [seq],
  )
  return rows
}

function hashAfter(before: string, { seq, log, row_id, kept, words }: Link): string {
  return sha256(Buffer.from(before, 'hex'), [seq, log, row_id, kept, words].join('\n'))
}

/** Compares the rows that links tell of with their digests. */
async function rowFaults(client: Client, logs: readonly Log[], links: readonly Link[]): Promise<Fault[]> {
  const faults: Fault[] = []
  const known = new Set(logs.map(({ name }) => name))
  for (const { log, seq } of links) if (!known.has(log)) faults.push({ what: 'missingRow', where: seq })
  for (const log of logs) {
    const those = links.filter((link) => link.log === log.name)
    if (those.length === 0) continue
    const rows = await digestible(client, log, those)
    for (const { seq, row_id, kept, salt, words } of those) {
      const row = rows.get(row_id)
      const where = `${log.name} ${row_id} (${seq})`
      if (!row) faults.push({ what: 'missingRow', where })
      else if (sha256(row.kept) !== kept) faults.push({ what: 'changedRow', where })
      else if (salt === null ? row.words !== '{}' : sha256(Buffer.from(salt, 'hex'), row.words) !== words)
        faults.push({ what: 'changedRow', where })
    }
  }
  return faults
}

/** Rows as their digests were made of them: without their empty columns, and their words apart. */
async function digestible(client: Client, { name, erasable, id_type }: Log, links: readonly Link[]) {
  const { rows } = await client.query<{ row_id: string; kept: string; words: string }>(
    `select t.id::text as row_id,
       coalesce(jsonb_object_agg(key, value) filter (where not key = any ($2)), '{}')::text as kept,
       coalesce(jsonb_object_agg(key, value) filter (where key = any ($2)), '{}')::text as words
     from ${name} t, jsonb_each(to_jsonb(t)) where t.id = any ($1::text[]::${id_type}[]) and value <> 'null' group by t.id`,
    [links.map(({ row_id }) => row_id), erasable],
  )
  return new Map(rows.map((row) => [row.row_id, row]))
}

/** Rows that were put into a log past everybody who makes links. */
async function unchained(client: Client, { name }: Log): Promise<Fault[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id::text from ${name} t
     where not exists (select from app.chain c where c.log = $1 and c.row_id = t.id::text)
       and not exists (select from app.unchained u where u.log = $1 and u.row_id = t.id::text)`,
    [name],
  )
  return rows.map(({ id }) => ({ what: 'unchainedRow', where: `${name} ${id}` }))
}
