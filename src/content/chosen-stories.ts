/**
 * Which stories a reader's choices leave, in the same order as the unfiltered list: the newest published first. That
 * day stands in the workflow's memory, so this asks the database itself, for ids of what is public only.
 */
import { publicLiveStates } from '@/domain/workflow/states'
import { rowsFor } from './sql'
import type { StoryChoice } from './stories'

const conditions = {
  municipality: (at: number) => `m.slug = $${at}`,
  project: (at: number) => `p.slug = $${at}`,
  theme: (at: number) =>
    `exists (select 1 from stories_themes t where t.parent_id = s.id and t.value::text = $${at})`,
  year: (at: number) => `to_char(s.activity_date at time zone 'Europe/Stockholm', 'YYYY') = $${at}`,
} as const satisfies Record<keyof StoryChoice, (at: number) => string>

export async function chosenStories(
  chosen: StoryChoice,
  { limit, page }: { limit: number; page: number },
): Promise<{ ids: string[]; total: number }> {
  const given = (Object.keys(conditions) as (keyof StoryChoice)[]).filter((name) => chosen[name])
  const values = given.map((name) => chosen[name])
  const where = given.map((name, index) => `and ${conditions[name](index + 2)}`).join(' ')
  const from = `
    from stories s
    join workflow_items i on i.subject_collection = 'stories' and i.subject_id = s.id::text
    left join municipalities m on m.id = s.municipality_id
    left join projects p on p.id = s.project_id
    where s._status = 'published' and i.live = any($1) ${where}`
  const [rows, counted] = await Promise.all([
    rowsFor<{ id: string }>(
      `select s.id::text as id ${from} order by i.first_published_at desc nulls last, i.slug
       limit ${limit} offset ${(page - 1) * limit}`,
      [publicLiveStates, ...values],
    ),
    rowsFor<{ total: number }>(`select count(*)::int as total ${from}`, [publicLiveStates, ...values]),
  ])
  return { ids: rows.map(({ id }) => id), total: counted[0]?.total ?? 0 }
}
