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
import { type Farewell, forgetFarewell, writeFarewell } from './farewell'
import { forgetEntries, writeEntries } from './search-entries'
import { signApproval } from './sign-approval'

/** Rises with every change of what a row holds: rows of a lower one are made anew (project-anew). */
export const shape = 3

export type Standing = Pick<
  Item,
  'live' | 'liveVersion' | 'liveHash' | 'firstPublishedAt' | 'lastReviewedAt' | keyof Farewell
>

export async function writeDocument(
  req: PayloadRequest,
  reference: Reference,
  item: Standing,
): Promise<void> {
  if (!isPublic(item.live)) {
    await forgetDocument(req, reference)
    return writeFarewell(req, reference, item)
  }
  const [content] = await readAsAnybody(req, reference.kind, [reference.id])
  if (!content) throw new Error(`Nobody could read the live ${reference.kind} ${reference.id}.`)
  const { kind, id } = reference
  const { short, long, names } = rowsOf(req, kind, content)
  const slug = typeof content.slug === 'string' ? content.slug : null
  const at = (time: Date | null) => time?.toISOString() ?? null
  const approval = await signApproval(req, item, { kind, id, content: short, texts: long })
  await forgetFarewell(req, reference)
  await query(
    req,
    sql`insert into ${published.documents}
          (kind, id, slug, content, names, version, hash, first_published_at, reviewed_at, shape,
          approval)
        values (${kind}, ${id}, ${slug}, ${JSON.stringify(short)}::jsonb,
          array(select jsonb_array_elements_text(${JSON.stringify(names)}::jsonb)), ${item.liveVersion},
          ${item.liveHash}, ${at(item.firstPublishedAt)}, ${at(item.lastReviewedAt)}, ${shape},
          ${JSON.stringify(approval)}::jsonb)
        on conflict (kind, id) do update set slug = excluded.slug, content = excluded.content,
          names = excluded.names, version = excluded.version, hash = excluded.hash, first_published_at = excluded.first_published_at,
          reviewed_at = excluded.reviewed_at, shape = excluded.shape, approval = excluded.approval`,
  )
  await query(
    req,
    sql`with written as (
          insert into ${published.texts} (kind, id, language, content)
          select ${kind}, ${id}, key, value from jsonb_each(${JSON.stringify(long)}::jsonb)
          on conflict (kind, id, language) do update set content = excluded.content
        )
        delete from ${published.texts}
        where kind = ${kind} and id = ${id} and not ${JSON.stringify(long)}::jsonb ? language`,
  )
  await writeEntries(req, kind, [id])
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
