/** What a reader may have meant: every word with its stem, its spellings, the compounds it stands in, its synonyms. */
import { type Locale, localeFacts } from '@/domain/locales'
import { foldWords } from '@/domain/search/fold'
import { nearestSpellings } from '@/domain/search/spelling'
import { synonymGroups, synonymsOf } from '@/domain/search/synonyms'
import type { Ask } from '../sql'

export type AskedWord = {
  word: string
  /** What the stemmers leave of it. */
  stems: string[]
  /** Words of the index, bare of their å, ä and ö, that this one may stand for when no text says it as it is. */
  bare: string[]
  /** So common that it says nothing. */
  isStopWord: boolean
  /** Whether anything is written just so. */
  isSaid: boolean
  /** Whether anything begins with it or shares its stem. */
  isKnown: boolean
  /** Longer words that hold it: `hem` in `familjehem`. */
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

/** Languages that make one word of two: in the others a word within a word is chance. */
const gluing = new Set(['swedish', 'finnish', 'german'])

/** So many of the words that are spelled nearly so. */
const mostSpellings = 4

/*
 * Behind a ß the index keeps words with å, ä and ö as they are written without. A short word is spelled as another only
 * letter by letter: `sim` shares as many trigrams with `simma` as with `sista`.
 */
const analysis = `
  select
    asked.word,
    own.stems,
    case when said.yes or own.bare is null then '{}' else array(
      select v.word from published.vocabulary v where v.word = any(own.bare)
      union all (
        select v.word from published.vocabulary v
        where length(asked.word) >= 5 and v.word > 'ß' || asked.word and v.word < 'ß' || asked.word || chr(1114111)
        order by length(v.word) limit 8
      )
    ) end as bare,
    to_tsvector(($2::text[])[1]::regconfig, asked.word) = '' as "isStopWord",
    said.yes as "isSaid",
    known.yes as "isKnown",
    case when $3 and length(asked.word) >= 3 then array(
      select v.word from published.vocabulary v
      where v.word like '%' || asked.word || case when length(asked.word) >= 5 then '%' else '' end
        and v.word not like asked.word || '%' and v.word not like 'ß%'
      order by length(v.word) limit 16
    ) else '{}' end as compounds,
    case when not known.yes and length(asked.word) >= 6 then (
      select array[left(asked.word, at), part.rest]
      from generate_series(length(asked.word) - 3, 3, -1) at
      cross join lateral (values (substr(asked.word, at + 1)), (regexp_replace(substr(asked.word, at + 1), '^s', ''))) part(rest)
      where length(part.rest) >= 3
        and exists (select 1 from published.vocabulary v where v.word = left(asked.word, at))
        and exists (select 1 from published.vocabulary v where v.word = part.rest)
      limit 1
    ) end as parts,
    case when known.yes or length(asked.word) < 3 then '{}' when length(asked.word) < 6 then array(
      select v.word from published.vocabulary v
      where v.word > left(asked.word, 1) and v.word < left(asked.word, 1) || chr(1114111)
        and length(v.word) between length(asked.word) - 1 and length(asked.word) + 1
    ) else array(
      select v.word from published.vocabulary v
      where v.word % asked.word and abs(length(v.word) - length(asked.word)) <= 2 and v.word not like 'ß%'
      order by similarity(v.word, asked.word) desc, v.word limit 24
    ) end as spellings,
    (select content ->> 'synonyms' from published.documents where kind = 'site-settings') as synonyms
  from unnest($1::text[]) with ordinality asked(word, place)
  cross join lateral (
    select
      array(select distinct unnest(tsvector_to_array(to_tsvector(s::regconfig, asked.word))) from unnest($2::text[]) s) as stems,
      case when asked.word !~ '[åäö]' then array(
        select 'ß' || asked.word
        union select unnest(tsvector_to_array(to_tsvector(s::regconfig, 'ß' || asked.word))) from unnest($2::text[]) s
      ) end as bare
  ) own
  cross join lateral (
    -- A range and not LIKE, whose pattern no index helps when it is not known beforehand.
    select exists (select 1 from published.vocabulary v where v.word >= asked.word and v.word < asked.word || chr(1114111))
      or exists (select 1 from unnest(own.stems) stem join published.vocabulary v on v.word = stem)
      as yes
  ) known
  cross join lateral (select exists (select 1 from published.vocabulary v where v.word = asked.word) as yes) said
  order by asked.place`

/** Languages that share an alphabet are spelled alike by chance: `simning`, which nobody wrote, and `signing`. */
const isOfManyLanguages = (word: string) => /\p{Script=Latin}/u.test(word)

/**
 * @param ask by indexes only
 * @param languages those whose words are meant
 * @param isElsewhere these are not the languages that the reader asks in
 */
export async function readQuestion(
  ask: Ask,
  question: string,
  languages: readonly Locale[],
  isElsewhere = false,
): Promise<AskedWord[]> {
  const asked = [...new Set(foldWords(question))].slice(0, mostWords)
  if (asked.length === 0) return []
  const rules = [...new Set(languages.map((language) => localeFacts[language].stemmer))]
  const rows = await ask<Row>(analysis, [asked, rules, rules.some((rule) => gluing.has(rule))])
  const groups = synonymGroups(rows[0]?.synonyms ?? '')
  return rows.map((row) => {
    const synonyms = synonymsOf(row.word, groups)
    // Nobody guesses at a word whose meaning is known.
    const isGuess =
      synonyms.length + row.compounds.length + row.bare.length === 0 &&
      !(isElsewhere && isOfManyLanguages(row.word))
    const spellings = isGuess ? nearestSpellings(row.word, row.spellings).slice(0, mostSpellings) : []
    return { ...row, spellings, synonyms }
  })
}
