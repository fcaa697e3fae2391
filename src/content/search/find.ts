/** Asks the index. A row is found only while the workflow says that its very version is what readers see. */
import type { Locale } from '@/domain/locales'
import { rowsFor } from '../sql'

export type FoundRow = {
  kind: string
  id: string
  locale: Locale
  slug: string | null
  title: string
  summary: string
  body: string
  /** Of all pages found, up to as many as are ranked. */
  total: number
}

export type Asked = {
  plain: string
  /** What a row must match. */
  match: string
  /** The whole question, folded. */
  folded: string
  /** The reader's own language. */
  locale: Locale
  /** The languages to look in. */
  languages: readonly Locale[]
  kind: string | undefined
  municipality: string | undefined
  limit: number
  offset: number
}

/** More than these are not ranked: first those whose title matches, then whoever comes first. */
const [mostByTitle, mostByText] = [200, 400]

const isLive = `join workflow_items w on w.subject_collection = d.kind and w.subject_id = d.id
  and w.live in ('live', 'live_unreviewed') and w.live_version = d.version`
const isWanted = `d.locale = any($4) and ($5::text is null or d.kind = $5) and ($6::text is null or $6 = any(d.municipalities))`

const weights = `'{0.02, 0.1, 0.35, 1}'`

/*
 * What is worth more: words as they were meant than what they may stand for, a title than a text, a title that is the
 * question or begins with it, the reader's own language, and the kinds that answer in general than those that hold
 * one answer. A page is as good as the best of its languages, and shown in the reader's own where Swedish was found.
 */
const finding = `
  with candidate as (
    (select d.kind, d.id, d.locale from search.documents d ${isLive}
      where d.title_words @@ $2::tsquery and ${isWanted} limit ${mostByTitle})
    union
    (select d.kind, d.id, d.locale from search.documents d ${isLive}
      where d.words @@ $2::tsquery and ${isWanted} limit ${mostByText})
  ), scored as (
    select kind, id, locale, version, folded_title,
      ts_rank(${weights}, words, $2::tsquery, 1)
      + case when words @@ $1::tsquery then 0.4 + ts_rank(${weights}, words, $1::tsquery, 1) else 0 end
      + case when title_words @@ $1::tsquery
          then 0.5 * numnode($1::tsquery)::real / (numnode($1::tsquery) + length(title_words)) else 0 end
      + case when folded_title = $3 then 2 when starts_with(folded_title, $3 || ' ') then 0.5 else 0 end
      + case when locale = $7 then 0.1 else 0 end
      + case kind when 'projects' then 0.12 when 'municipalities' then 0.1 when 'training-modules' then 0.1
          when 'documents' then -0.1 else 0.05 end as score
    from candidate join search.documents using (kind, id, locale)
  ), best as (
    select distinct on (kind, id) * from scored order by kind, id, score desc
  ), page as (
    select *, count(*) over ()::int as total from best order by score desc, folded_title, id limit $8 offset $9
  )
  select d.kind, d.id, d.locale, d.slug, d.title, d.summary, d.body, page.total
  from page cross join lateral (
    select * from search.documents d
    where (d.kind, d.id) = (page.kind, page.id)
      and (d.locale = page.locale or page.locale = 'sv' and d.locale = $7 and d.version = page.version)
    order by d.locale = $7 desc limit 1
  ) d
  order by page.score desc, page.folded_title, page.id`

export function find(asked: Asked): Promise<FoundRow[]> {
  return rowsFor<FoundRow>(finding, [
    asked.plain,
    asked.match,
    asked.folded,
    asked.languages,
    asked.kind ?? null,
    asked.municipality ?? null,
    asked.locale,
    asked.limit,
    asked.offset,
  ])
}
