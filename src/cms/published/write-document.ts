/**
 * Writes what readers may see of a document into the place that they read, in the transaction that brings it before
 * them; and takes it away in the one that takes it from them (ADR 135).
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { saysSomething } from '@/domain/rich-text'
import { isPublic } from '@/domain/workflow/states'
import { published } from '../db/tables'
import { query } from '../db/transaction'
import type { Content } from '../document/copies'
import { fieldsOf } from '../document/fields-of'
import type { Item } from '../document/item'
import type { Reference } from '../document/reference'
import { pointersIn } from '../document/references-in'
import { readAsAnybody, type Shown } from './as-anybody'
import { type Farewell, forgetFarewells, writeFarewell } from './farewell'
import { forgetEntries, writeEntries } from './search-entries'
import { approvalsOf, showSigningKey, signApproval } from './sign-approval'

/** Rises with every change of what a row holds: rows of a lower one are made anew (project-anew). */
export const shape = 3

export type Standing = Pick<
  Item,
  'live' | 'liveVersion' | 'liveHash' | 'firstPublishedAt' | 'lastReviewedAt' | keyof Farewell
>

type Written = { readonly reference: Reference; readonly item: Standing }

/** However many, in few statements for each kind. */
export async function writeDocuments(req: PayloadRequest, documents: readonly Written[]): Promise<void> {
  for (const { reference, item } of documents.filter((one) => !isPublic(one.item.live))) {
    await forgetDocument(req, reference)
    await writeFarewell(req, reference, item)
  }
  const live = documents.filter(({ item }) => isPublic(item.live))
  for (const [kind, those] of Map.groupBy(live, ({ reference }) => reference.kind))
    await writeLive(req, kind, those)
}

async function writeLive(
  req: PayloadRequest,
  kind: Reference['kind'],
  documents: readonly Written[],
): Promise<void> {
  const ids = documents.map(({ reference }) => reference.id)
  const contents = new Map((await readAsAnybody(req, kind, ids)).map((content) => [content.id, content]))
  const approvedAt = await approvalsOf(req, kind, documents)
  await showSigningKey(req)
  const at = (time: Date | null) => time?.toISOString() ?? null
  const rows = []
  const texts = []
  for (const { reference, item } of documents) {
    const { id } = reference
    const content = contents.get(id)
    if (!content) throw new Error(`Nobody could read the live ${kind} ${id}.`)
    const { short, long, names } = rowsOf(req, kind, content)
    const approval = await signApproval(item, approvedAt.get(id) ?? null, {
      ...{ kind, id, content: short, texts: long },
    })
    rows.push({
      ...{ id, content: short, names, approval, version: item.liveVersion, hash: item.liveHash },
      slug: typeof content.slug === 'string' ? content.slug : null,
      first_published_at: at(item.firstPublishedAt),
      reviewed_at: at(item.lastReviewedAt),
    })
    for (const [language, written] of Object.entries(long)) texts.push({ id, language, content: written })
  }
  await forgetFarewells(req, kind, ids)
  await query(
    req,
    sql`insert into ${published.documents}
          (kind, id, slug, content, names, version, hash, first_published_at, reviewed_at, shape,
          approval)
        select ${kind}, id, slug, content, names, version, hash, first_published_at, reviewed_at, ${shape}, approval
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(id text, slug text, content jsonb,
          names text[], version text, hash text, first_published_at timestamptz, reviewed_at timestamptz,
          approval jsonb)
        on conflict (kind, id) do update set slug = excluded.slug, content = excluded.content,
          names = excluded.names, version = excluded.version, hash = excluded.hash, first_published_at = excluded.first_published_at,
          reviewed_at = excluded.reviewed_at, shape = excluded.shape, approval = excluded.approval`,
  )
  await query(
    req,
    sql`with given as (
          select * from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb)
            as text(id text, language text, content jsonb)
        ), written as (
          insert into ${published.texts} (kind, id, language, content)
          select ${kind}, id, language, content from given
          on conflict (kind, id, language) do update set content = excluded.content
        )
        delete from ${published.texts}
        where kind = ${kind} and id in ${ids} and (id, language) not in (select id, language from given)`,
  )
  await writeEntries(req, kind, ids)
}

async function forgetDocument(req: PayloadRequest, { kind, id }: Reference): Promise<void> {
  await forgetEntries(req, kind, id)
  await query(req, sql`delete from ${published.documents} where kind = ${kind} and id = ${id}`)
}

type Rows = {
  /** What a list wants of it; of its long texts only in which languages there are any, as `{ sv: true }`. */
  readonly short: Content
  /** Its long texts, by language and field. */
  readonly long: Readonly<Record<string, Record<string, unknown>>>
  /** What it names, as `kind:id`. */
  readonly names: readonly string[]
}

export function rowsOf(
  req: PayloadRequest,
  kind: Shown['kind'],
  { id: _, _status, ...content }: Content,
): Rows {
  const fields = fieldsOf(req, kind)
  const texts = fields.flatMap((field) => (field.type === 'richText' && field.localized ? [field.name] : []))
  const short: Content = { ...content }
  const long: Record<string, Record<string, unknown>> = {}
  for (const name of texts) {
    const written = Object.entries((content[name] ?? {}) as Record<string, unknown>).filter(([, text]) =>
      saysSomething(text),
    )
    for (const [language, text] of written) long[language] = { ...long[language], [name]: text }
    short[name] = Object.fromEntries(written.map(([language]) => [language, true]))
  }
  const names = new Set(pointersIn(fields, content).map((one) => `${one.relationTo}:${one.id}`))
  return { short, long, names: [...names].sort() }
}
