/**
 * Which stories a reader's choices leave, in the same order as the unfiltered list: those in her own language before the
 * others, over all pages, and of each the newest published first.
 */
import { defaultLocale, type Locale } from '@/domain/locales'
import { organisation } from '@/domain/organisation'
import { type Count, countedTo } from './count-live'
import { note } from './reading'
import { rowsFor } from './sql'

/** Nobody reads on to the end of more, and counting them all would take longer than everything else on the page. */
export const mostCounted = 5000

export type StoryChoice = {
  municipality: string | undefined
  theme: string | undefined
  project: string | undefined
  year: string | undefined
}

/** As the database keeps moments: in UTC, letter by letter. */
const newYear = (year: string) =>
  `to_char(make_timestamptz(${year}, 1, 1, 0, 0, 0, '${organisation.timeZone}') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const idOfSlug = (kind: string, at: number) =>
  `(select id from published.documents where kind = '${kind}' and slug = $${at})`

const conditions = {
  municipality: (at: number) => `d.municipality = ${idOfSlug('municipalities', at)}`,
  project: (at: number) => `d.project = ${idOfSlug('projects', at)}`,
  theme: (at: number) => `d.themes @> array[$${at}]`,
  year: (at: number) =>
    `d.activity_date >= ${newYear(`$${at}::int`)} and d.activity_date < ${newYear(`$${at}::int + 1`)}`,
} as const satisfies Record<keyof StoryChoice, (at: number) => string>

export type ChosenStories = Count & { ids: string[] }

const none: ChosenStories = { ids: [], total: 0, isAtLeast: false }

type Asked = {
  readonly locale: Locale
  readonly limit: number
  readonly page: number
  readonly most?: number
}

export async function chosenStories(
  chosen: StoryChoice,
  { locale, limit, page, most = mostCounted }: Asked,
): Promise<ChosenStories> {
  const given = (Object.keys(conditions) as (keyof StoryChoice)[]).filter((name) => chosen[name])
  if (chosen.year && !/^[12]\d{3}$/.test(chosen.year)) return none
  note('stories')
  const values = given.map((name) => chosen[name])
  const where = given.map((name, index) => ` and ${conditions[name](index + 1)}`).join('')
  const seen = { from: `from published.documents d where d.kind = 'stories'${where}`, values, locale }
  const count = countedTo(most, await countOf(seen, most + 1))
  if (count.total === 0) return none
  return { ids: await idsOnPage(seen, { limit, offset: (page - 1) * limit, most }), ...count }
}

type Seen = { readonly from: string; readonly values: readonly unknown[]; readonly locale: Locale }
type Stretch = { readonly limit: number; readonly offset: number }

async function countOf({ from, values }: Seen, limit: number): Promise<number> {
  const [counted] = await rowsFor<{ n: number }>(
    `select count(*)::int as n from (select ${from} limit ${limit}) counted`,
    values,
  )
  return counted?.n ?? 0
}

/** The page begins among those in her language, and goes on among the others. */
async function idsOnPage(
  seen: Seen,
  { most, ...at }: Stretch & { readonly most: number },
): Promise<string[]> {
  if (seen.locale === defaultLocale) return idsOf(seen, at)
  const values = [...seen.values, [seen.locale]]
  const isHers = `d.languages @> $${values.length}::text[]`
  const hers = { ...seen, from: `${seen.from} and ${isHers}`, values }
  const translated = await countOf(hers, most)
  const first = at.offset < translated ? await idsOf(hers, at) : []
  const rest = { limit: at.limit - first.length, offset: Math.max(0, at.offset - translated) }
  if (rest.limit === 0) return first
  return [...first, ...(await idsOf({ ...hers, from: `${seen.from} and not ${isHers}` }, rest))]
}

async function idsOf({ from, values }: Seen, { limit, offset }: Stretch): Promise<string[]> {
  const rows = await rowsFor<{ id: string }>(
    `select d.id ${from} order by d.first_published_at desc nulls last, d.slug limit ${limit} offset ${offset}`,
    values,
  )
  return rows.map(({ id }) => id)
}
