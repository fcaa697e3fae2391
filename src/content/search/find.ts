/** Asks the index. A row is found only while the workflow says that its very version is what readers see. */
import type { Locale } from '@/domain/locales'
import { rowsByIndex } from '../sql'

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
const [mostByTitle, mostByText] = [60, 100]

// `locale || ''` is in no index: by the primary key, all rows of a language would be read in turn.
const isWanted = `locale || '' = any($4) and ($5::text is null or kind = $5) and ($6::text is null or $6 = any(municipalities))`

const weights = `'{0.02, 0.1, 0.35, 1}'`

/*
 * What is worth more: words as they were meant than what they may stand for, a title than a text, a title that is the
 * question or begins with it, the reader's own language, and the kinds that answer in general than those that hold
 * one answer. A page is as good as the best of its languages, and shown in the reader's own where Swedish was found.
 */
const finding = `
  with candidate as (
    (select kind, id, locale from search.documents where title_words @@ $2::tsquery and ${isWanted} limit ${mostByTitle})
    union
    (select kind, id, locale from search.documents where words @@ $2::tsquery and ${isWanted} limit ${mostByText})
  ), matched as (
    select d.*, d.words @@ $1::tsquery as is_plain
    from candidate join search.documents d using (kind, id, locale)
    -- Only now, row by row by its index: joined before the bounds, everything that matches would be joined.
    where exists (
      select 1 from workflow_items w
      where w.subject_collection = d.kind and w.subject_id = d.id
        and w.live in ('live', 'live_unreviewed') and w.live_version = d.version
    )
  ), scored as (
    select kind, id, locale, version, folded_title,
      ts_rank(${weights}, words, case when is_plain then $1::tsquery else $2::tsquery end, 1)
        * case when is_plain then 2 else 1 end + case when is_plain then 0.4 else 0 end
      + case when title_words @@ $1::tsquery
          then 0.5 * numnode($1::tsquery)::real / (numnode($1::tsquery) + length(title_words)) else 0 end
      + case when folded_title = $3 then 2 when starts_with(folded_title, $3 || ' ') then 0.5 else 0 end
      + case when locale = $7 then 0.1 else 0 end
      + case kind when 'projects' then 0.12 when 'research' then 0.12 when 'municipalities' then 0.1 when 'training-modules' then 0.1
          when 'documents' then -0.1 else 0.05 end as score
    from matched
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
  return rowsByIndex<FoundRow>(finding, [
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
