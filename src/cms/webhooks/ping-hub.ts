/** Tells the WebSub hub which feeds have changed, so that it fetches them and hands them on. Nothing where there is none. */
import { hash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'
import { newsKinds } from '@/domain/kinds'
import { locales } from '@/domain/locales'
import { pathTo, type Route } from '@/domain/routes'
import { isTaken } from '@/domain/webhooks/states'
import { env } from '@/env'
import { addJob } from '../db/add-job'
import { published, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import type { Reference } from '../document/reference'
import type { InTransaction } from '../payload/executor'
import { post } from './post'
import { shownEverywhere } from './shown-everywhere'

const place = 'municipalities'
/** Whose name and licence every feed tells. */
const settings = 'site-settings'

/** @param names what the document names or named, as `kind:id`: its municipality has a feed too */
export async function askToPing(
  req: InTransaction,
  { kind, id }: Reference,
  names: readonly string[],
): Promise<void> {
  const isInFeeds = [place, settings, ...newsKinds].some((one) => one === kind)
  if (!env.WEBSUB_HUB || !isInFeeds) return
  const found = [`${kind}:${id}`, ...names].filter((name) => name.startsWith(`${place}:`))
  const places = [...new Set(found.map((name) => name.slice(place.length + 1)))].sort()
  await addJob(req, 'ping-hub', { places }, { jobKey: `hub:${hash('sha256', places.join())}`, queue: 'hub' })
}

/** @throws when the hub does not take it: the queue tries again later */
export async function pingHub(payload: Payload, input: unknown): Promise<void> {
  const { places } = z.object({ places: z.array(z.string()) }).parse(input)
  if (!env.WEBSUB_HUB) return
  await shownEverywhere(payload)
  const answer = await post(
    env.WEBSUB_HUB,
    {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: String(
        new URLSearchParams([
          ['hub.mode', 'publish'],
          ...(await feedsOf(payload, places)).map((feed) => ['hub.url', feed]),
        ]),
      ),
    },
    'anywhere',
  )
  if (!isTaken(answer))
    throw new Error(`The hub did not take it: ${'status' in answer ? answer.status : answer.failure}`)
}

/** Those of the site, and of the places that readers have. */
async function feedsOf(payload: Payload, places: readonly string[]): Promise<string[]> {
  const rows =
    places.length === 0
      ? []
      : await query<RowOf<typeof published.documents, 'slug'>>(
          { payload },
          sql`select slug from ${published.documents} where kind = ${place} and id in ${places}`,
        )
  const routes: Route[] = [{ kind: 'atom' }, { kind: 'json' }]
  for (const slug of rows.flatMap((row) => row.slug ?? []))
    routes.push({ kind: 'municipalityAtom', slug }, { kind: 'municipalityJson', slug })
  return locales.flatMap((locale) => routes.map((route) => env.SERVER_URL + pathTo(route, locale)))
}
