/**
 * Whoever changes a document that is pinned in a release, sends it back, throws it away or takes it down makes its place
 * void, and whoever answers for the release is told. Under the document's lock alone: whoever holds a release's lock
 * waits for its documents, never the other way round.
 */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { liveState } from '@/domain/workflow/states'
import type { Actor } from '@/domain/workflow/subject'
import type { TransitionName } from '@/domain/workflow/transitions'
import { app } from '../db/tables'
import { query } from '../db/transaction'
import type { Item } from '../document/item'
import type { Reference } from '../document/reference'
import { recordReleaseEvent } from '../document/release-event'
import { tellPeople } from '../mail/tell-people'
import { keepersOf } from '../people/keepers'

type Lost = {
  readonly release: string
  readonly name: string
  readonly owner: string
  readonly version: string
  readonly hash: string
}

/** @param item as the act leaves it */
export async function voidPlace(
  req: PayloadRequest,
  reference: Reference,
  item: Item,
  { name, actor }: { readonly name: TransitionName; readonly actor: Actor },
): Promise<void> {
  const { kind, id } = reference
  const isDown = item.live === liveState.taken_down
  const [lost] = await query<Lost>(
    req,
    sql`update ${app.release_places} p set voided_at = clock_timestamp(), voided_because = ${name}
        from ${app.releases} r
        where r.id = p.release and p.kind = ${kind} and p.id = ${id} and p.is_open and p.voided_at is null
          and (${isDown} or p.hash is distinct from ${item.approvedHash})
        returning p.release, p.version, p.hash, r.name, r.owner`,
  )
  if (!lost) return
  const { release, version, hash, owner } = lost
  const place = { ...reference, version, hash }
  const event = await recordReleaseEvent(req, release, { name: 'void', actor, place, because: name })
  const content = {
    title: item.title ?? '',
    by: lost.name,
    subject: reference,
    release,
    slug: item.slug,
    note: null,
    reasons: [],
  }
  await tellPeople(req, [
    { cause: `release:${event}`, kind: 'placeVoided', content, to: await keepersOf(req, owner) },
  ])
}
