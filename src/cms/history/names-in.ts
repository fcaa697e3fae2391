/**
 * What the references in a document point to: titles instead of ids, for people who compare versions. A leader may
 * point to what she may not read, so she is told only the names of what she may; of the rest she sees the id.
 */
import { sql } from '@payloadcms/db-postgres'
import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { defaultLocale } from '@/domain/locales'
import { blockOf } from '@/domain/review/runs'
import { isStaff } from '@/domain/roles'
import { isUuid } from '@/domain/uuid'
import { publicLiveStates } from '@/domain/workflow/states'
import { stored } from '../db/tables'
import { query } from '../db/transaction'
import type { Fields } from '../document/by-field'
import { fieldsOf } from '../document/fields-of'
import { pointersIn } from '../document/references-in'
import { personOf } from '../people/actor'

/** Collects every reference in some contents of one kind and looks them up at once. */
export async function namesIn(
  req: PayloadRequest,
  kind: ReviewedKind,
  contents: readonly unknown[],
): Promise<(id: string) => string | undefined> {
  const fields = fieldsOf(req, kind)
  const blocks = blockNames(req, fields)
  const ids = contents.flatMap((content) => pointersIn(fields, content)).map(({ id }) => id)
  const wanted = [...new Set(ids)].filter(isUuid)
  if (wanted.length === 0) return (name) => blocks.get(name)
  const person = personOf(req)
  const municipality = person?.municipality ?? null
  const seesAll = sql`${isStaff(person)}::boolean`
  const rows = await query(
    req,
    sql`select subject_id as id, title as name from ${stored.workflow_items} where subject_id in ${wanted}
          and (${seesAll} or live in ${publicLiveStates} or municipality = ${municipality})
        union all
        select m.id::text, coalesce(l.alt, m.filename) from ${stored.media} m
          left join ${stored.media_locales} l on l._parent_id = m.id and l._locale = ${defaultLocale}
          where m.id::text in ${wanted}
            and (${seesAll} or m.is_open or m.municipality_id is null or m.municipality_id::text = ${municipality})
        union all select id::text, filename from ${stored.files} where id::text in ${wanted} and (${seesAll} or is_open)
        union all select id::text, name from ${stored.users} where id::text in ${wanted} and ${seesAll}`,
  )
  const names = new Map(rows.map((row) => [String(row.id), row.name as string | null]))
  return (id) => blocks.get(id) ?? names.get(id) ?? undefined
}

/** As the form calls them, in the language of whoever compares. */
const blockNames = ({ i18n }: PayloadRequest, fields: Fields) =>
  new Map(
    fields.flatMap((field) =>
      field.type === 'blocks'
        ? field.blocks.map(({ slug, labels }) => [
            blockOf(slug),
            getTranslation(labels?.singular ?? slug, i18n),
          ])
        : [],
    ),
  )
