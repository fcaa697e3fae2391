/** Who hears that a release did not go live at its time. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { ReleaseAct } from '@/domain/releases/acts'
import { app, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import { tellPeople } from '../mail/tell-people'
import { keepersOf, publishes } from '../people/keepers'
import { idsWithRole } from '../people/people-with-role'
import type { Acting } from './acting'
import { readPlaces } from './release'

/** I7: whoever answers for the release, whoever scheduled it and whoever reviews hears that nothing of it went live. */
export async function alert({ req, release, request }: Acting): Promise<void> {
  const [first] = [...(request.stops ?? []), ...(await readPlaces(req, release.id))]
  if (!first) return
  const { kind, id } = first
  const content = {
    title: release.name,
    subject: { kind, id },
    release: release.id,
    slug: null,
    note: null,
    reasons: [],
  }
  const cause = `release:${release.id}:${release.scheduledFor?.toISOString()}`
  const to = [
    ...(await keepersOf(req, release.owner)),
    ...(await scheduledBy(req, release.id)),
    ...(await idsWithRole(req, 'reviewer')),
  ]
  await tellPeople(req, [{ cause, kind: 'releaseFailed', content, to }])
}

/** Whoever tried learns why not, as long as she publishes. */
async function scheduledBy(req: PayloadRequest, release: string): Promise<string[]> {
  const [last] = await query<RowOf<typeof app.release_events, 'actor'>>(
    req,
    sql`select actor from ${app.release_events}
        where release = ${release} and name = ${'schedule' satisfies ReleaseAct} and because is null
        order by id desc limit 1`,
  )
  return last?.actor && (await publishes(req, last.actor)) ? [last.actor] : []
}
