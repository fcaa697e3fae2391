/**
 * Everything that an answer wants to know at the same moment, as one question to the database: the documents that are
 * asked for, what they name, and what that brings along. Their texts are read in two languages and not in eight.
 */
import { hash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { defaultLocale } from '@/domain/locales'
import { type Asked, rootsOf } from './asked'
import { shownInOthers } from './document-shapes'
import { type Content, heldFor, hold, holdForNext, type Named } from './held'
import { askable } from './pool'
import { note } from './reading'
import type { Reader } from './snapshot'

/** What was approved of a live document, and when readers saw it change last. */
export type Told = {
  readonly version: string | null
  /** Null in a row that was made before approvals were signed, until it is made anew. */
  readonly approval: Approval | null
  readonly changedAt: string
}

/** What src/cms/published/sign-approval.ts writes. */
type Approval = {
  readonly at: string | null
  readonly isForced: boolean
  readonly hash: string
  readonly jws: string
}

/** What documents bring along where they stand in others: enough for a name, a link and a picture. */
export const broughtAlong = ['media', 'files', 'municipalities'] as const

type Doc = Record<string, unknown> & { id: string }

/** A question, and at which place of those that are put together it stands. */
type Placed = { readonly asked: Asked; readonly at: number }

/** What the database says. */
type Sent = {
  ask: number | null
  kind: string
  id: string
  names: string[]
  /** Of what stands in `published`, for which nobody has to read it; null of what is only ahead of it. */
  digest: string | null
  /** Null where it is held here, or nothing of it was asked for. */
  content: string | null
  published: Date | null
  reviewed: Date | null
  texts: Record<string, Record<string, unknown>> | null
  /** Whether there is anything of the example, where `isExample` is asked for. */
  example: boolean | null
  told?: Told | null
}

type Row = Omit<Sent, 'digest' | 'content'> & { readonly content: Content | null }

/** @returns for each, its documents in their order; what they bring along is shared, and nobody's to change */
export async function answerTogether(reader: Reader, asks: readonly Asked[]): Promise<object[][]> {
  const placeOf = asks.map((asked) => asks.findIndex((other) => isDeepStrictEqual(other, asked)))
  const rows = await rowsOf(
    reader,
    asks.flatMap((asked, at) => (placeOf[at] === at ? { asked, at } : [])),
  )
  const brought = new Map<string, Found>()
  for (const row of rows) if (row.ask === null) brought.set(`${row.kind}:${row.id}`, { row, doc: docOf(row) })
  for (const name of brought.keys()) whole(name)
  return asks.map((asked, at) => {
    const own = rows.filter(({ ask }) => ask === placeOf[at])
    noteOf(asked, own)
    return own.map((row) => bring(docOf(row, asked.fields), row.names, asked.brings))
  })

  /** With whole documents of these kinds in the place of their ids. */
  function bring(doc: Doc, names: readonly string[], kinds?: readonly string[]): Doc {
    const found = new Map<string, object>()
    for (const name of names) {
      const [kind = ''] = name.split(':', 1)
      if (kinds && !kinds.includes(kind)) continue
      note(name)
      const named = whole(name)
      if (named) found.set(named.id, named)
    }
    return found.size > 0 ? putInPlace(doc, found) : doc
  }

  /** A document that others name, with what it brings along itself; where it is met within itself, without. */
  function whole(name: string): Doc | undefined {
    const found = brought.get(name)
    if (found && !found.isWhole) {
      found.isWhole = true
      found.doc = bring(found.doc, found.row.names, broughtAlong)
    }
    return found?.doc
  }
}

type Found = { readonly row: Row; doc: Doc; isWhole?: true }

/** What is held here already is not sent. */
async function rowsOf(reader: Reader, asks: readonly Placed[]): Promise<Row[]> {
  const { name, text, values } = questionFor(asks)
  const shapes = new Map(asks.map(({ asked, at }) => [at, asked.fields?.join() ?? '']))
  const form = [name, ...shapes.values()].join(' ')
  const held = heldFor(form)
  const { rows } = await reader.query<Sent>({
    ...{ name, text },
    values: [...values, [...held.keys()]],
  })
  const named: Named[] = []
  const read = rows.map(({ digest, content: sent, ...row }): Row => {
    if (digest === null) return { ...row, content: sent === null ? null : (JSON.parse(sent) as Content) }
    const key = `${row.ask ?? row.kind}:${digest}`
    const shape = row.ask === null ? shapesOfNamed.get(row.kind) : shapes.get(row.ask)
    const content = `${digest} ${shape ?? ''}`
    named.push({ key, content })
    return { ...row, content: held.get(key) ?? (sent === null ? null : hold(content, sent)) }
  })
  holdForNext(form, named)
  return read
}

/**
 * Puts documents where a content names them by their ids: in fields, lists and texts alike.
 * @returns the same, where it names none of them
 */
export function putInPlace<Value>(content: Value, found: ReadonlyMap<string, object>): Value {
  if (typeof content === 'string') return (found.get(content) ?? content) as Value
  if (typeof content !== 'object' || content === null) return content
  const parts = content as Record<string, unknown>
  let changed: Record<string, unknown> | undefined
  for (const key of Object.keys(parts)) {
    const part = parts[key]
    const put = key === 'id' ? part : putInPlace(part, found)
    if (put === part) continue
    changed ??= (Array.isArray(parts) ? [...parts] : { ...parts }) as Record<string, unknown>
    changed[key] = put
  }
  return (changed ?? content) as Value
}

/** What it depends on: these documents and, unless they were named or nothing comes between them, which others there are. */
function noteOf(asked: Asked, own: readonly Row[]): void {
  const { kind, ids, municipality } = asked
  for (const { id } of own) note(`${kind}:${id}`)
  if (ids) for (const id of ids) note(`${kind}:${id}`)
  else if (!isSettled(asked, own.length)) note(municipality === undefined ? kind : `${kind}@${municipality}`)
}

/**
 * Whether it stays as it is whatever is published for the first time. Of a place too: what goes to another one, or is taken
 * from readers, touches everything (`touchedBy`). What else is chosen by, a document may come to say later.
 */
function isSettled({ slug, project, theme, before, since, is, has, limit }: Asked, found: number): boolean {
  if (slug !== undefined) return found === limit
  const isByPlace = project === undefined && theme === undefined && !is && !has
  return isByPlace && (before !== undefined || (since !== undefined && found === limit))
}

function docOf(
  { id, content, published, reviewed, texts, example, told }: Row,
  fields?: readonly string[],
): Doc {
  const doc: Doc = { ...content, id }
  if (published) doc.firstPublishedAt = published.toISOString()
  if (reviewed) doc.reviewedAt = reviewed.toISOString()
  if (example) doc.isExample = true
  if (told) doc.told = told
  for (const [language, long] of Object.entries(texts ?? {}))
    for (const [name, text] of Object.entries(long))
      if (!fields || fields.includes(name))
        doc[name] = { ...(doc[name] as object | undefined), [language]: text }
  return doc
}

function questionFor(asks: readonly Placed[]): { name: string; text: string; values: unknown[] } {
  const values: unknown[] = []
  const value = (one: unknown) => `$${values.push(one)}`
  const isTelling = asks.some(({ asked }) => asked.isTold)
  const roots = asks.map(({ asked, at }) => rootsOf(asked, at, value, isTelling)).join('\n  union all ')
  const isBringing = asks.some(({ asked }) => asked.brings?.length !== 0)
  const held = `$${values.length + 1}::text[]`
  const text = `
with root as materialized (
  ${roots}
)${isBringing ? named : ''}
select r.ask, r.place, r.kind, r.id, to_jsonb(r.names) as names, r.digest,
  case when r.ask || ':' || r.digest = any(${held}) then null when r.fields is null then r.content
    else (select jsonb_object_agg(key, value) from jsonb_each(r.content) where key = any(r.fields)) end::text as content,
  r.first_published_at as published, r.reviewed_at as reviewed,
  case when r.language is not null then (
    select jsonb_object_agg(t.language, t.content) from published.texts t
    where t.kind = r.kind and t.id = r.id and t.language in (r.language, '${defaultLocale}')
  ) end as texts, 'isExample' = any(r.fields) and exists (select from published.example) as example${isTelling ? told : ''}
from root r ${isBringing ? withNamed(isTelling, held) : ''}order by 1, 2`
  return { name: hash('sha1', text), text, values: askable(values) }
}

const shapesOfNamed = new Map(Object.entries(shownInOthers).map(([kind, fields]) => [kind, fields.join()]))

const shownOfNamed = `case d.kind ${Object.entries(shownInOthers)
  .map(
    ([kind, fields]) => `when '${kind}' then (
    select jsonb_object_agg(key, value) from jsonb_each(d.content) where key = any('{${fields.join()}}'))`,
  )
  .join(' ')} else d.content end`

const named = `, named as materialized (
  select distinct n.kind, n.id
  from root r cross join unnest(r.names) name
  cross join lateral (select split_part(name, ':', 1) as kind, split_part(name, ':', 2) as id) n
  where r.brings is null or n.kind = any(r.brings)
), behind as materialized (
  select distinct n.kind, n.id
  from named join published.documents d using (kind, id) cross join unnest(d.names) name
  cross join lateral (select split_part(name, ':', 1) as kind, split_part(name, ':', 2) as id) n
  where n.kind in (${broughtAlong.map((kind) => `'${kind}'`).join(', ')})
)`

const told = `, case when r.is_told then jsonb_build_object(
    'version', r.version, 'approval', r.approval, 'changedAt', (
      select c.at from published.changes c where c.kind = r.kind and c.id = r.id order by c.position desc limit 1
    )) end as told`

const withNamed = (isTelling: boolean, held: string) => `union all
select null, null, d.kind, d.id, to_jsonb(d.names), d.digest,
  case when d.kind || ':' || d.digest = any(${held}) then null else ${shownOfNamed} end::text, null, null, null, false${isTelling ? ', null' : ''}
from (select kind, id from named union select kind, id from behind) n join published.documents d using (kind, id)
`
