/** What the database says of the example: who its people are, and which documents nobody else has written in. */
import { sql } from '@payloadcms/db-postgres'
import { published, type RowOf, stored } from '@/cms/db/tables'
import { type Queryable, query } from '@/cms/db/transaction'
import type { Reference } from '@/cms/document/reference'
import { touch } from '@/cms/published/touch'
import { everything } from '@/domain/touched'

/** Why nothing was done, for the person who typed the command. */
export class ExampleRefused extends Error {
  override readonly name = 'ExampleRefused'
}

type Text = Reference & { readonly title: string; readonly isExample: boolean }

export type Standing = {
  /** All that is written here. */
  readonly texts: readonly Text[]
  /** Ids of the accounts of the demonstration, those that have left too. */
  readonly people: readonly string[]
}

/** A document is the example's as long as nobody from elsewhere has written in it. */
export async function readStanding(queryable: Queryable): Promise<Standing> {
  const people = await query<RowOf<typeof published.example>>(
    queryable,
    sql`select person from ${published.example}`,
  )
  const texts = await query<Text>(
    queryable,
    sql`select subject_collection as kind, subject_id as id, coalesce(title, slug, '') as title, not exists (
          select from ${stored.workflow_events} e
          where e.subject_collection = i.subject_collection and e.subject_id = i.subject_id
            and e.name in ('create', 'save') and not e.is_refused
            and (e.actor is null or e.actor not in (select person from ${published.example}))
        ) as "isExample"
        from ${stored.workflow_items} i order by kind, title`,
  )
  return { texts, people: people.map(({ person }) => person) }
}

/** Before the first word of hers: from now on readers are told that they see an example. */
export async function notePerson(queryable: Queryable, id: string): Promise<void> {
  const noted = await query(
    queryable,
    sql`insert into ${published.example} values (${id}) on conflict do nothing returning 1`,
  )
  if (noted.length > 0) await touch(queryable, [everything])
}

/** Loading begins where nothing is, or goes on with what it began. */
export async function refuseBesideTexts(queryable: Queryable): Promise<void> {
  const { texts, people } = await readStanding(queryable)
  if (people.length > 0 || texts.length === 0) return
  throw new ExampleRefused(
    `The example is loaded into an installation without texts, and here are ${texts.length}. Nothing was changed.`,
  )
}
