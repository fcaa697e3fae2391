/**
 * A client of `/api/v1` that knows its types: `openapi-fetch` with the addresses of one installation, and a way through
 * lists that go on.
 */
import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './schema'

export type Schemas = components['schemas']
/** Tables are for whoever asks without a client. */
type Answered = `application/${string}`

export type Beratta = Client<paths, Answered>

export type Problem = Schemas['Problem'] | Schemas['Trouble']

/** An answer that is none: its `code` stays, its title is for people. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.title)
    this.problem = problem
  }
}

/** @param origin such as https://www.example.org */
export const beratta = (origin: string, fetch: typeof globalThis.fetch = globalThis.fetch): Beratta =>
  createClient<paths, Answered>({ baseUrl: origin, fetch: (request) => fetch(request) })

/** The addresses of lists. */
type Lists = {
  [Path in keyof paths]: Path extends `/api/v1/${string}/${string}`
    ? never
    : Path extends '/api/v1/search' | '/api/v1/site' | '/api/v1/changes' | '/api/v1/export.zip'
      ? never
      : Path
}[keyof paths]

type Get<Path extends Lists> = paths[Path]['get']
type Query<Path extends Lists> = NonNullable<Get<Path>['parameters']['query']>
type Item<Path extends Lists> = Get<Path>['responses'][200]['content']['application/json']['data'][number]

/**
 * Every document of a list, portion by portion, each once.
 * @throws Refused what the site answers instead
 */
export async function* all<Path extends Lists>(
  client: Beratta,
  path: Path,
  query: Omit<Query<Path>, 'after'> = {} as Query<Path>,
): AsyncGenerator<Item<Path>> {
  let after: string | undefined
  do {
    const { data, error } = await client.GET(path as '/api/v1/stories', {
      params: { query: { ...query, ...(after && { after }) } as Query<'/api/v1/stories'> },
    })
    if (!data) throw new Refused(error)
    yield* data.data as Item<Path>[]
    after = data.next ? (new URL(data.next, 'http://x').searchParams.get('after') ?? undefined) : undefined
  } while (after)
}
