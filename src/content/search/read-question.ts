/** What a reader may have meant: every word with its stem, its spellings, the compounds it stands in, its synonyms. */
import type { Locale } from '@/domain/locales'
import { foldWords } from '@/domain/search/fold'
import { type Stemmer, stemmers } from '@/domain/search/stemmers'
import { synonymGroups, synonymsOf } from '@/domain/search/synonyms'
import type { Ask } from '../sql'

export type AskedWord = {
  word: string
  /** What the stemmers leave of it. */
  stems: string[]
  /** So common that it says nothing. */
  isStopWord: boolean
  /** Whether anything begins with it or shares its stem. */
  isKnown: boolean
  /** Longer words that hold it: `hem` in `natverkshem`. */
  compounds: string[]
  /** Two known words that it is made of, when it is not known itself. */
  parts: [string, string] | null
  /** Known words that are spelled nearly so, when it is not known itself. */
  spellings: string[]
  synonyms: (readonly string[])[]
}

type Row = Omit<AskedWord, 'synonyms'> & { synonyms: string | null }

/** Longer questions are cut: nobody means more words than these. */
const mostWords = 12

// Stop words are judged as they are written: folded, `är` and `på` would not be known as such.
const analysis = `
  select
    asked.word,
    array(select distinct unnest(tsvector_to_array(to_tsvector(s::regconfig, asked.word))) from unnest($3::text[]) s) as stems,
    to_tsvector(($3::text[])[1]::regconfig, asked.written) = '' as "isStopWord",
    known.yes as "isKnown",
    case when $4 and length(asked.word) >= 3 then array(
      select v.word from search.vocabulary v
      where v.word like '%' || asked.word || case when length(asked.word) >= 5 then '%' else '' end
        and v.word not like asked.word || '%'
      order by length(v.word) limit 16
    ) else '{}' end as compounds,
    case when not known.yes and length(asked.word) >= 6 then (
      select array[left(asked.word, at), part.rest]
      from generate_series(length(asked.word) - 3, 3, -1) at
      cross join lateral (values (substr(asked.word, at + 1)), (regexp_replace(substr(asked.word, at + 1), '^s', ''))) part(rest)
      where length(part.rest) >= 3
        and exists (select 1 from search.vocabulary v where v.word = left(asked.word, at))
        and exists (select 1 from search.vocabulary v where v.word = part.rest)
      limit 1
    ) end as parts,
    case when not known.yes and length(asked.word) >= 3 then array(
      select v.word from search.vocabulary v
      where v.word % asked.word and abs(length(v.word) - length(asked.word)) <= 3
      order by similarity(v.word, asked.word) desc, v.word limit 4
    ) else '{}' end as spellings,
    (select synonyms from site_settings where _status = 'published' limit 1) as synonyms
  from unnest($1::text[], $2::text[]) with ordinality asked(word, written, place)
  cross join lateral (
    -- A range and not LIKE, whose pattern no index helps when it is not known beforehand.
    select exists (select 1 from search.vocabulary v where v.word >= asked.word and v.word < asked.word || chr(1114111))
      or exists (
        select 1 from unnest($3::text[]) s, unnest(tsvector_to_array(to_tsvector(s::regconfig, asked.word))) stem
        join search.vocabulary v on v.word = stem
      ) as yes
  ) known
  order by asked.place`

/** @param ask by indexes only */
export async function readQuestion(
  ask: Ask,
  question: string,
  languages: readonly Locale[],
): Promise<AskedWord[]> {
  const written = question.toLowerCase().split(/[^\p{L}\p{N}\p{M}'’ʼ\u0640\u200c]+/u)
  const asked = [...new Map(written.flatMap((one) => foldWords(one).map((word) => [word, one]))).entries()]
  const some = asked.slice(0, mostWords)
  if (some.length === 0) return []
  const rules = [...new Set<Stemmer>(languages.map((language) => stemmers[language]))]
  const rows = await ask<Row>(analysis, [
    some.map(([word]) => word),
    some.map(([, one]) => one),
    rules,
    rules.includes('swedish'),
  ])
  const groups = synonymGroups(rows[0]?.synonyms ?? '')
  return rows.map((row) => ({ ...row, synonyms: synonymsOf(row.word, groups) }))
}
