/** The overview of translations: which document lacks which language, and which says what is no longer so. */
import { sql } from '@payloadcms/db-postgres'
import { Forbidden, type PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { isStaff, type Person } from '@/domain/roles'
import { type LanguagesFilter, languagesPageSize } from '@/domain/translations/filter'
import {
  type LanguageRow,
  type Languages,
  type LanguagesOverview,
  otherLocales,
  type TranslationState,
  translationStates,
} from '@/domain/translations/state'
import { publicLiveStates, workingState } from '@/domain/workflow/states'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'

type Overview = LanguagesOverview<ReviewedKind>

/** What readers see or somebody is working on. */
const inUse = sql`i.languages is not null and (i.live in ${publicLiveStates} or i.working <> ${workingState.none})`

export async function readLanguages(
  req: PayloadRequest,
  person: Person,
  filter: LanguagesFilter,
  size = languagesPageSize,
): Promise<Overview> {
  if (!isStaff(person)) throw new Forbidden(req.t)
  const [rows, counted] = await Promise.all([
    query<
      RowOf<typeof stored.workflow_items, 'subject_collection' | 'subject_id' | 'title' | 'languages'> & {
        total: number
      }
    >(
      req,
      sql`select i.subject_collection, i.subject_id, i.title, i.languages, count(*) over ()::int as total
          from ${stored.workflow_items} i where ${inUse} and ${chosen(filter)}
          order by ${urgency(filter)}, i.subject_collection, i.title, i.subject_id
          limit ${size} offset ${(filter.page - 1) * size}`,
    ),
    query(
      req,
      sql`select l.key as locale, l.value as state, count(*)::int as n
          from ${stored.workflow_items} i, jsonb_each_text(i.languages) l where ${inUse}
          ${filter.kind ? sql`and i.subject_collection = ${filter.kind}` : sql``}
          group by l.key, l.value`,
    ),
  ])
  const countsOf = (locale: string) =>
    Object.fromEntries(
      counted
        .filter((row) => row.locale === locale)
        .map((row) => [row.state as TranslationState, Number(row.n)]),
    )
  return {
    items: rows.map(
      (row): LanguageRow<ReviewedKind> => ({
        kind: row.subject_collection as ReviewedKind,
        id: row.subject_id,
        title: row.title,
        languages: row.languages as Languages,
      }),
    ),
    total: Number(rows[0]?.total ?? 0),
    counts: Object.fromEntries(
      otherLocales.map((locale) => [locale, countsOf(locale)]),
    ) as Overview['counts'],
  }
}

/** In one language what must be done first comes first; over all of them there is no such order. */
const urgency = ({ language }: LanguagesFilter) =>
  language ? sql`array_position(${list(translationStates)}, i.languages ->> ${language})` : sql`0::int`

const list = (words: readonly string[]) =>
  sql`array[${sql.join(
    [...words].map((one) => sql`${one}`),
    sql`, `,
  )}]`

function chosen({ kind, language, state }: LanguagesFilter) {
  const conditions = [sql`true`]
  if (kind) conditions.push(sql`i.subject_collection = ${kind}`)
  if (language && state) conditions.push(sql`i.languages ->> ${language} = ${state}`)
  else if (language) conditions.push(sql`i.languages ->> ${language} <> 'done'`)
  else if (state)
    conditions.push(sql`exists (select 1 from jsonb_each_text(i.languages) l where l.value = ${state})`)
  return sql.join(conditions, sql` and `)
}
