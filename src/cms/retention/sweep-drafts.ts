/**
 * Lets go of what never reached readers (docs/rules.md, Children 16): what was sent back or thrown away and not
 * touched since, of every kind, and forgotten drafts of stories, which tell of children. Those who wrote it are told
 * two weeks before; a single save starts the time anew.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { tellPeople } from '@/cms/mail/tell-people'
import { performTransition } from '@/cms/review/transition'
import { leaderKinds, reviewedKinds } from '@/domain/kinds'
import { daysAfter } from '@/domain/safeguarding/calendar'
import { goesAt, type Retention } from '@/domain/safeguarding/retention'
import { liveState, workingState } from '@/domain/workflow/states'
import { stored } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import { readWriters } from '../document/contributors'
import { type Item, itemFromRow } from '../document/item'
import type { Reference } from '../document/reference'
import { Refused } from '../http/refused'

/** Days before the end at which its writers are told. */
export const daysOfWarning = 14

type Resting = { readonly reference: Reference; readonly item: Item; readonly since: Date }

/** @returns how many drafts went */
export async function sweepDrafts(payload: Payload, settings: Retention): Promise<number> {
  const resting = await inTransaction(payload, null, async (req) => {
    const found = await findResting(req)
    for (const one of found) if (isNear(one, settings)) await warn(req, one)
    return found
  })
  let gone = 0
  for (const { reference, item, since } of resting) {
    const at = goesAt('rejectedDraft', since, settings)
    if (at && at <= now() && (await letGo(payload, reference, item))) gone += 1
  }
  return gone
}

async function findResting(req: PayloadRequest): Promise<Resting[]> {
  const rows = await query(
    req,
    sql`select item.*, touched.at as touched_at from ${stored.workflow_items} item
        join lateral (
          select max(at) as at from ${stored.workflow_events}
          where subject_collection = item.subject_collection and subject_id = item.subject_id and not is_refused
        ) touched on touched.at is not null
        where live = ${liveState.never} and subject_collection in ${reviewedKinds} and (
          working in (${workingState.none}, ${workingState.changes_requested}) or (working = ${workingState.draft} and subject_collection in ${leaderKinds})
        )`,
  )
  return rows.map((row) => ({
    reference: { kind: row.subject_collection, id: String(row.subject_id) } as Reference,
    item: itemFromRow(row),
    since: new Date(row.touched_at as string | Date),
  }))
}

const isNear = ({ since }: Resting, settings: Retention): boolean => {
  const at = goesAt('rejectedDraft', since, settings)
  return at !== null && daysAfter(now(), daysOfWarning) >= at
}

async function warn(req: PayloadRequest, { reference, item, since }: Resting): Promise<void> {
  const writers = await readWriters(req, reference)
  const people = [...new Set([...(item.author ? [item.author] : []), ...writers])]
  const cause = `goesSoon:${reference.kind}:${reference.id}:${since.toISOString()}`
  const content = { title: item.title ?? '', subject: reference, slug: item.slug, note: null, reasons: [] }
  await tellPeople(req, [{ cause, kind: 'goesSoon', content, to: people }])
}

/** Whoever writes in it, or hands it in, at this very moment is faster: then it stays. */
async function letGo(payload: Payload, reference: Reference, item: Item): Promise<boolean> {
  const expected = item.latestVersion ?? undefined
  const robot = { payload, reference, user: null, isRobot: true, origin: 'robot', expected } as const
  try {
    await performTransition({ ...robot, name: 'letGo' })
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}
