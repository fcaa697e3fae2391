/**
 * A document's whole history as one file, for an archive: every version as data and to be read, everything that
 * happened to it, and the links of the chain of hashes (ADR 113) by which somebody else can check that nothing of it was
 * rewritten. Who has left is called as everywhere in the history (I14). That it was taken out is an event too.
 */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, Forbidden, type PayloadRequest } from 'payload'
import { defaultLocale, isByLanguage, type Locale, locales } from '@/domain/locales'
import { plainText } from '@/domain/review/plain-text'
import { hasRole, type Person } from '@/domain/roles'
import { type ZipEntry, zip } from '@/store/zip'
import { app, stored } from '../db/tables'
import { query, type Row } from '../db/transaction'
import { leavesOf } from '../document/by-field'
import { type Content, readVersion } from '../document/copies'
import { recordEvent } from '../document/event'
import { fieldLabel } from '../document/field-label'
import { fieldsOf } from '../document/fields-of'
import { insideUnderLock } from '../document/inside-under-lock'
import { isGlobal, type Reference } from '../document/reference'
import { originOf } from '../document/refuse'
import { tablesOf } from '../payload/version-rows'
import { actorOf } from '../people/actor'
import { languageOf } from '../people/language'
import { readNames } from '../people/names'
import { namesIn } from './names-in'

type Logs = {
  readonly versions: readonly Row[]
  /** By the file that they fill. */
  readonly lines: Readonly<Record<'events' | 'approvals' | 'comments' | 'chain', readonly Row[]>>
  readonly title: string | null
}

/** @throws Forbidden for whoever neither reviews nor administers */
export async function archiveAnswer(
  req: PayloadRequest,
  person: Person,
  reference: Reference,
): Promise<Response> {
  if (!hasRole(person, 'admin', 'reviewer')) throw new Forbidden(req.t)
  const logs = await insideUnderLock(req, person, reference, async ({ item, latest }) => {
    await recordEvent(req, reference, {
      ...{ name: 'archive', actor: actorOf(req), from: item, origin: originOf(req) },
      ...{ version: latest?.id ?? null, hash: latest?.hash ?? null },
    })
    return { ...(await readLogs(req, reference)), title: item.title }
  })
  const { payload, user } = req
  // Versions never change: they are read one by one, when the transaction is long over.
  const own = await createLocalReq({ ...(user && { user }) }, payload)
  return new Response(zip(entriesOf(own, reference, logs)), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${reference.kind}-${reference.id}.zip"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

async function readLogs(req: PayloadRequest, { kind, id }: Reference): Promise<Omit<Logs, 'title'>> {
  const isOurs = sql`subject_collection = ${kind} and subject_id = ${id}`
  const ofDocument = isGlobal(kind) ? sql`true` : sql`v.parent_id = ${id}`
  // As the chain wrote rows down, moments included.
  await query(req, sql`set local timezone = 'UTC'`)
  await query(req, sql`select app.extend_chain()`)
  const versions = await query(
    req,
    sql`select v.id::text as id, v.created_at as at from ${tablesOf(kind).versions} v
        where ${ofDocument} order by v.created_at, v.id`,
  )
  const events = await query(
    req,
    sql`select * from ${stored.workflow_events} where ${isOurs} order by at, id`,
  )
  const approvals = await query(
    req,
    sql`select id, version, hash, approver, at, gates, referenced, is_retrospective, reviewed
        from ${stored.approvals} where ${isOurs} order by at, id`,
  )
  const comments = await query(
    req,
    sql`select * from ${stored.review_comments} where ${isOurs} order by created_at, id`,
  )
  const chain = [
    ...(await linksOf(req, 'public.workflow_events', sql`${stored.workflow_events}`, isOurs)),
    ...(await linksOf(req, 'public.approvals', sql`${stored.approvals}`, isOurs)),
  ].sort((one, other) => Number(one.seq) - Number(other.seq))
  const lines = { events, approvals, comments }
  const people = Object.values(lines).flatMap((rows) =>
    rows.flatMap(({ actor, approver, author, resolved_by }) => [actor, approver, author, resolved_by]),
  )
  const names = await readNames(req, people as (string | null)[])
  const named = (rows: readonly Row[]) => rows.map((row) => withNames(row, names))
  return {
    versions,
    lines: { events: named(events), approvals: named(approvals), comments: named(comments), chain },
  }
}

/**
 * Each link with the one before it, and with the row as its digests were made of it: SHA-256 of `row` is `kept`, of
 * `salt` and `words` is `wordsHash`, and of `before` and the four others, line by line, is `hash`.
 */
function linksOf(
  req: PayloadRequest,
  log: string,
  table: ReturnType<typeof sql>,
  isOurs: ReturnType<typeof sql>,
): Promise<Row[]> {
  return query(
    req,
    sql`select c.seq, c.log, c.row_id, c.at, encode(c.kept, 'hex') as kept, encode(c.salt, 'hex') as salt,
          encode(c.words, 'hex') as "wordsHash", encode(c.hash, 'hex') as hash,
          coalesce((select encode(b.hash, 'hex') from ${app.chain} b where b.seq = c.seq - 1), '') as before,
          r.row, r.words
        from (
          select t.id::text as id,
            coalesce(jsonb_object_agg(key, value) filter (where not key = any (rights.erasable)), '{}')::text as row,
            coalesce(jsonb_object_agg(key, value) filter (where key = any (rights.erasable)), '{}')::text as words
          from ${table} t
          join ${app.rights} rights on rights.what = ${log}
          cross join lateral jsonb_each(to_jsonb(t))
          where ${isOurs} and value <> 'null' group by t.id
        ) r join ${app.chain} c on c.log = ${log} and c.row_id = r.id`,
  )
}

/** Beside the id, which stays for whoever compares. */
const withNames = (row: Row, names: ReadonlyMap<string, string>): Row => {
  const said = ['actor', 'approver', 'author', 'resolved_by'].flatMap((field) => {
    const name = names.get(String(row[field]))
    return name === undefined ? [] : [[`${field}_name`, name]]
  })
  return { ...row, ...Object.fromEntries(said) }
}

async function* entriesOf(
  req: PayloadRequest,
  reference: Reference,
  { versions, lines, title }: Logs,
): AsyncGenerator<ZipEntry> {
  const at = new Date()
  const entry = (path: string, text: string): ZipEntry => ({ path, modifiedAt: at, bytes: once(text) })
  yield entry('README.txt', readme)
  yield entry(
    'document.json',
    json({ ...reference, title, madeAt: at.toISOString(), versions: versions.length }),
  )
  for (const [name, rows] of Object.entries(lines))
    yield entry(`${name}.jsonl`, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  const index: string[] = []
  for (const [place, row] of versions.entries()) {
    const version = await readVersion(req, reference, String(row.id))
    if (!version) continue
    const number = String(place + 1).padStart(4, '0')
    const { id, hash, referenced, content } = version
    yield entry(`versions/${number}.json`, json({ id, at: row.at, hash, referenced, content }))
    const nameOf = await namesIn(req, reference.kind, [content])
    const written = locales.filter((locale) => locale === defaultLocale || isWrittenIn(content, locale))
    for (const locale of written)
      yield entry(`versions/${number}.${locale}.md`, readable(req, reference, content, locale, nameOf))
    index.push(`${JSON.stringify({ number: place + 1, id, at: row.at, hash, languages: written })}\n`)
  }
  yield entry('versions.jsonl', index.join(''))
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

async function* once(text: string) {
  yield new TextEncoder().encode(text)
}

const isWrittenIn = (content: Content, locale: Locale): boolean =>
  Object.values(content).some((value) => isByLanguage(value) && plainText(value[locale]).trim() !== '')

/** What a version says in one language, field by field, as the form calls them. */
function readable(
  req: PayloadRequest,
  { kind }: Reference,
  content: Content,
  locale: Locale,
  nameOf: (id: string) => string | undefined,
): string {
  return leavesOf(fieldsOf(req, kind), content)
    .filter((leaf) => leaf.locale === null || leaf.locale === locale)
    .flatMap(({ field, value }) => {
      const text = plainText(value, nameOf).trim()
      return text === '' ? [] : [`## ${fieldLabel(field, languageOf(req))}\n\n${text}\n`]
    })
    .join('\n')
}

const readme = `The whole history of one document.

document.json       what it is
versions.jsonl      its versions, the oldest first; hash is of the content and of the pictures and files that it shows
versions/           each version in all languages as it was stored, and in each language to be read
events.jsonl        everything that happened to it, refusals included
approvals.jsonl     who approved which version, by its hash, and what the checks said
comments.jsonl      what was said about it
chain.jsonl         the links of the chain of hashes that tell of these events and approvals

A link can be checked by itself:
  kept       is SHA-256 of row
  wordsHash  is SHA-256 of salt (bytes) followed by words; without a salt the words were erased on a request
  hash       is SHA-256 of before (bytes) followed by seq, log, row_id, kept and wordsHash, each on a line of its own
Whoever has written down a later head of the chain can ask the organisation to prove that it follows
(npm run verify -- --against HEAD).
`
