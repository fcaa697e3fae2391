/** Which migrations a database or an archive has seen, as they count since there is a baseline (ADR 128). */
import type { Client } from 'pg'

export const BASELINE = '20261129_230000_baseline'

/** Where the chain ended whose place the baseline took: whoever has seen this has everything that it lays. */
export const END_OF_CHAIN = '20261129_220000_languages_forgotten'

/** What whoever migrates can mend: told in one sentence, without a stack. */
export class MigrationMistake extends Error {
  override readonly name = 'MigrationMistake'
}

/** @returns undefined where it was left in the middle of the chain, from where no way leads on */
export function sinceBaseline(seen: readonly string[]): string[] | undefined {
  if (seen.length === 0) return []
  if (!seen.includes(BASELINE) && !seen.includes(END_OF_CHAIN)) return undefined
  return [BASELINE, ...seen.filter((name) => name > BASELINE)]
}

/** The migrations that the database has seen, in their order; none when it is new. */
export async function migrationsOf(client: Client): Promise<string[]> {
  const { rows: known } = await client.query(`select to_regclass('payload_migrations') is not null as known`)
  if (!known[0]?.known) return []
  const { rows } = await client.query<{ name: string }>(
    'select name from payload_migrations where batch >= 0 order by name',
  )
  const seen = rows.map(({ name }) => name)
  const counted = sinceBaseline(seen)
  if (counted) return counted
  throw new MigrationMistake(
    `The database was left in the middle of an upgrade (after ${seen.at(-1)}), from where this version knows no way: start it once with a version whose last migration is ${END_OF_CHAIN}, then with this one.`,
  )
}

/**
 * Writes down that a database has the baseline when the whole chain has laid it. The chain's names stay: an instance of
 * the version before looks for them when it starts, during an upgrade or when somebody goes back.
 */
export async function adoptBaseline(owner: Client): Promise<void> {
  if ((await migrationsOf(owner)).length === 0) return
  await owner.query(
    `insert into payload_migrations (name, batch) select $1::varchar, max(batch) from payload_migrations
     having count(*) filter (where name = $1::varchar) = 0`,
    [BASELINE],
  )
}
