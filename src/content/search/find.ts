/** Asks the index. A row is there as long as its document is live, and says what that says (ADR 137). */
import { factsOf, reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { defaultLocale, type Locale } from '@/domain/locales'
import type { Ask } from '../sql'

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
  /** Not all that there may be was asked for, or ranked. */
  isAtLeast: boolean
}

export type Asked = {
  plain: string
  /** What a row must match. */
  match: string
  /** Hardly any title says so much: what a title says is found with its text. */
  isSeldomInTitles: boolean
  /** The whole question, folded, and bare of å, ä and ö: a title may be asked for without. */
  bare: string
  /** The reader's own language. */
  locale: Locale
  /** The languages to look in. */
  languages: readonly Locale[]
  kind: string | undefined
  municipality: string | undefined
  limit: number
  offset: number
}

/** More than these are not ranked, of each way to be found. */
const most = { stories: 60, others: 300 }

/** So many of the newest stories are looked through, before an index is asked for the rest. */
const newest = { titles: 300, texts: 150, enough: 30 }

/** Of all that an index finds in stories, the newest among so many. */
const mostMatches = 1000

// `locale || ''` is in no index: by the primary key, all rows of a language would be read in turn.
const isWanted = `locale || '' = any($4) and ($5::text is null or kind = $5)`
const isThere = '($6::text is null or $6 = any(municipalities))'

/** The kinds that answer in general come before those that hold one answer. */
const wanted = [...reviewedKinds, ...reviewedGlobals]
  .map((kind) => `when '${kind}' then ${factsOf(kind).searched?.weight ?? 0}`)
  .join(' ')

const weights = `'{0.02, 0.1, 0.35, 1}'`

/** What a row is ranked by, taken along from where it was found: no row is looked up twice. */
const row = 'kind, id, locale, folded_title, title_words, words'

/** Stories that the index finds, when there are not enough without it. */
const storiesBy = (words: 'title_words' | 'words', isEnough: string) => `
    (select ${row} from (
      select ${row}, since from published.search_entries
      where kind = 'stories' and ${words} @@ $2::tsquery and ${isWanted} and ${isThere}
        and not (select ${isEnough} from looked)
      limit ${mostMatches}
    ) story order by ${words === 'words' ? '($12::boolean and title_words @@ $2::tsquery) desc, ' : ''}since desc limit ${most.stories})`

const othersBy = (words: 'title_words' | 'words') => `
    (select ${row} from published.search_entries
      where kind <> 'stories' and ${words} @@ $2::tsquery and ${isWanted} and ${isThere} limit ${most.others})`

/*
 * Stories may be a hundred thousand, everything else is some hundreds. A word that stands in every third story would be
 * dear to ask an index for, and found soon without one: by looking through the newest. A rare one is the other way round.
 * Between them are words that many texts say and enough titles: then their texts are not asked for, which would take
 * most of the time and come after the titles.
 *
 * What is worth more: words as they were meant than what they may stand for, a title than a text, a title that is the
 * question or begins with it, the reader's own language, and the kinds that answer in general than those that hold
 * one answer. A page is as good as the best of its languages, and shown in the reader's own where the original was found.
 */
const finding = (isOfOnePlace: boolean) => `
  with newest as materialized (
    select story.*, title_words @@ $2::tsquery as by_title, place <= $11 and words @@ $2::tsquery as by_text
    from unnest($4::text[]) language cross join lateral (
      select *, row_number() over () as place from (
        select ${row} from published.search_entries
        where kind = 'stories' and locale = language ${isOfOnePlace ? 'and municipalities = array[$6]' : ''}
        order by since desc limit $10
      ) ordered
    ) story
    where $5::text is null or $5 = 'stories'
  ), looked as materialized (
    select count(*) filter (where by_title) >= ${newest.enough} as titles,
      count(*) filter (where by_text) >= ${newest.enough} as texts,
      count(*) < $11 as is_all
    from newest
  ), titled as materialized (
    (select ${row} from newest where by_title limit ${most.stories})
    union all ${storiesBy('title_words', 'titles or is_all or $12::boolean')}
  ), candidate as (
    select * from titled
    union all (select ${row} from newest where by_text limit ${most.stories})
    union all ${storiesBy('words', `titles or texts or is_all or (select count(distinct id) from titled) >= ${most.stories}`)}
    union all ${othersBy('title_words')}
    union all ${othersBy('words')}
  ), matched as materialized (
    select found.*, words @@ $1::tsquery as is_plain
    from (select distinct on (kind, id, locale) * from candidate) found
  ), scored as (
    select kind, id, locale, folded_title,
      ts_rank(${weights}, words, case when is_plain then $1::tsquery else $2::tsquery end, 1)
        * case when is_plain then 2 else 1 end + case when is_plain then 0.4 else 0 end
      + case when title_words @@ $1::tsquery
          then 0.5 * numnode($1::tsquery)::real / (numnode($1::tsquery) + length(title_words)) else 0 end
      + case when bare_title = $3 then 2 when starts_with(bare_title, $3 || ' ') then 0.5 else 0 end
      + case when locale = $7 then 0.1 else 0 end
      + case kind ${wanted} else 0 end as score
    from matched cross join lateral (select translate(folded_title, 'åäö', 'aao') as bare_title) title
  ), best as (
    select distinct on (kind, id) * from scored order by kind, id, score desc
  ), page as (
    select *, count(*) over ()::int as total from best order by score desc, folded_title, id limit $8 offset $9
  )
  select entry.kind, entry.id, entry.locale, entry.slug, entry.title, entry.summary, entry.body, page.total,
    page.total >= ${most.stories} or (select (titles or texts) and not is_all from looked) as "isAtLeast"
  from page cross join lateral (
    select * from published.search_entries e
    where (e.kind, e.id) = (page.kind, page.id) and (e.locale = page.locale or page.locale = '${defaultLocale}' and e.locale = $7)
    order by e.locale = $7 desc limit 1
  ) entry
  order by page.score desc, page.folded_title, page.id`

/** @param ask by indexes only */
export function find(ask: Ask, asked: Asked): Promise<FoundRow[]> {
  const share = (rows: number) => Math.ceil(rows / asked.languages.length)
  return ask<FoundRow>(finding(asked.municipality !== undefined), [
    asked.plain,
    asked.match,
    asked.bare,
    asked.languages,
    asked.kind ?? null,
    asked.municipality ?? null,
    asked.locale,
    asked.limit,
    asked.offset,
    share(newest.titles),
    share(newest.texts),
    asked.isSeldomInTitles,
  ])
}
