/**
 * Which stories a reader's choices leave, in the same order as the unfiltered list: those in her own language before the
 * others, over all pages, and of each the newest published first. That
 * day stands in the workflow's memory, so this asks the database itself, for ids of what is public only.
 */
import { defaultLocale, type Locale } from '@/domain/locales'
import { type Count, countedTo, isPublic } from './publication'
import { rowsFor } from './sql'

/** Fewer than these are looked up and put in order; of more, enough stand near the beginning of the order. */
const few = 1000

/** Nobody reads on to the end of more, and counting them all would take longer than everything else on the page. */
export const mostCounted = 5000

export type StoryChoice = {
  municipality: string | undefined
  theme: string | undefined
  project: string | undefined
  year: string | undefined
}

const newYear = (year: string) => `make_timestamptz(${year}, 1, 1, 0, 0, 0, 'Europe/Stockholm')`

const conditions = {
  municipality: (at: number) => `m.slug = $${at}`,
  project: (at: number) => `p.slug = $${at}`,
  // Not `value::text`: PostgreSQL knows how many stories have a theme, and not how many have a text.
  theme: (at: number) =>
    `exists (select 1 from stories_themes t where t.parent_id = s.id and t.value =
       (select theme from unnest(enum_range(null::enum_stories_themes)) theme where theme::text = $${at}))`,
  year: (at: number) =>
    `s.activity_date >= ${newYear(`$${at}::int`)} and s.activity_date < ${newYear(`$${at}::int + 1`)}`,
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
  const values = given.map((name) => chosen[name])
  const where = given.map((name, index) => `and ${conditions[name](index + 1)}`).join(' ')
  const from = `
    from stories s
    left join municipalities m on m.id = s.municipality_id
    left join projects p on p.id = s.project_id
    where s._status = 'published' ${where}`
  const [counted] = await rowsFor<{ total: number }>(
    `select count(*)::int as total from (select ${from} limit ${most + 1}) counted`,
    values,
  )
  const count = countedTo(most, counted?.total ?? 0)
  if (count.total === 0) return none
  const seen: Seen = { from, values, isFew: count.total < few, locale }
  return { ids: await idsOnPage(seen, { limit, offset: (page - 1) * limit, most }), ...count }
}

type Seen = {
  readonly from: string
  readonly values: readonly unknown[]
  readonly isFew: boolean
  readonly locale: Locale
}
type Stretch = { readonly limit: number; readonly offset: number }

/** The page begins among those in her language, and goes on among the others. */
async function idsOnPage(
  seen: Seen,
  { most, ...at }: Stretch & { readonly most: number },
): Promise<string[]> {
  if (seen.locale === defaultLocale) return idsOf(seen, '', at)
  const { from, values, locale } = seen
  const [found] = await rowsFor<{ n: number }>(
    `select count(*)::int as n from (select ${from} and ${hers('s.id', values)} limit ${most}) counted`,
    [...values, locale],
  )
  const translated = found?.n ?? 0
  const first = at.offset < translated ? await idsOf(seen, `where ${hers('c.uuid', values)}`, at) : []
  const rest = { limit: at.limit - first.length, offset: Math.max(0, at.offset - translated) }
  if (rest.limit === 0) return first
  return [...first, ...(await idsOf(seen, `where not ${hers('c.uuid', values)}`, rest))]
}

/** Whether a story has a title in her language, which is the question's last value. */
const hers = (id: string, values: readonly unknown[]) =>
  `exists (select from stories_locales l where l._parent_id = ${id} and l._locale::text = $${values.length + 1} and l.title <> '')`

async function idsOf(
  { from, values, isFew, locale }: Seen,
  where: string,
  { limit, offset }: Stretch,
): Promise<string[]> {
  const rows = await rowsFor<{ id: string }>(
    `with chosen as ${isFew ? '' : 'not'} materialized (select s.id as uuid, s.id::text as id ${from})
     select c.id from chosen c
     join workflow_items i on i.subject_collection = 'stories' and i.subject_id = c.id and ${isPublic}
     ${where}
     order by i.first_published_at desc nulls last, i.slug limit ${limit} offset ${offset}`,
    where ? [...values, locale] : values,
  )
  return rows.map(({ id }) => id)
}
