/**
 * Which stories a reader's choices leave, in the same order as the unfiltered list: the newest published first. That
 * day stands in the workflow's memory, so this asks the database itself, for ids of what is public only.
 */
import { rowsFor } from './sql'
import { type Count, countedTo, isPublic } from './standing'
import type { StoryChoice } from './stories'

/** Fewer than these are looked up and put in order; of more, enough stand near the beginning of the order. */
const few = 1000

/** Nobody reads on to the end of more, and counting them all would take longer than everything else on the page. */
export const mostCounted = 5000

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

export async function chosenStories(
  chosen: StoryChoice,
  { limit, page, most = mostCounted }: { limit: number; page: number; most?: number },
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
  const rows = await rowsFor<{ id: string }>(
    `with chosen as ${count.total < few ? '' : 'not'} materialized (select s.id::text as id ${from})
     select c.id from chosen c
     join workflow_items i on i.subject_collection = 'stories' and i.subject_id = c.id and ${isPublic}
     order by i.first_published_at desc nulls last, i.slug limit ${limit} offset ${(page - 1) * limit}`,
    values,
  )
  return { ids: rows.map(({ id }) => id), ...count }
}
