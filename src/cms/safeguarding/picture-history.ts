/** What becomes of a picture stands in its own history and in that of every document that shows it, or is about to. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { usualAdminLanguage } from '@/domain/admin-languages'
import type { ClosingReason } from '@/domain/safeguarding/closing'
import { liveState, workingState } from '@/domain/workflow/states'
import { findingTexts } from '@/messages/findings/texts'
import { type RowOf, stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import { type NewEvent, recordEvent } from '../document/event'
import type { Reference } from '../document/reference'
import { originOf } from '../document/refuse'
import { requestNote } from '../payload/request-note'
import { actorOf } from '../people/actor'

/** Pictures and consents have no working and no live copy. */
const noCopies = { working: workingState.none, live: liveState.never }

type Told = Pick<NewEvent, 'name' | 'hash' | 'note' | 'because'> & { readonly why?: ClosingReason }

/** @param place the caller's transaction; for a refusal, beside it */
export async function tellHistories(
  req: PayloadRequest,
  queryable: Queryable,
  picture: string,
  { why, hash, ...told }: Told,
): Promise<void> {
  const reference = `media:${picture}`
  const documents = await query<
    RowOf<typeof stored.workflow_items, 'working' | 'live'> & {
      kind: RowOf<typeof stored.workflow_items>['subject_collection']
      id: RowOf<typeof stored.workflow_items>['subject_id']
    }
  >(
    queryable,
    sql`select subject_collection as kind, subject_id as id, working, live from ${stored.workflow_items}
        where live_refs ? ${reference} or working_refs ? ${reference}`,
  )
  const reasons = why && [
    { field: `media/${picture}`, text: findingTexts(usualAdminLanguage).rules[why].title },
  ]
  const common = { ...told, ...whoAsks(req), ...(reasons && { reasons }) }
  await recordEvent(queryable, ofItsOwn('media', picture), {
    ...common,
    hash: hash ?? null,
    from: noCopies,
  })
  // The hash is of the picture's answers; in a document's history it would be of its text.
  for (const { kind, id, working, live } of documents) {
    const copies = { working, live } as NewEvent['from']
    const to = told.because === undefined ? copies : undefined
    await recordEvent(queryable, { kind, id } as Reference, { ...common, from: copies, ...(to && { to }) })
  }
}

export async function tellHistoryOfConsent(
  req: PayloadRequest,
  queryable: Queryable,
  consent: string,
  told: Pick<NewEvent, 'name' | 'because'>,
): Promise<void> {
  await recordEvent(queryable, ofItsOwn('consents', consent), { ...told, ...whoAsks(req), from: noCopies })
}

/** On the request of whoever has no account and acts by the slip of a consent: she is nobody that we know, and no robot. */
export const bySlip = requestNote<true>('by slip')

const whoAsks = (req: PayloadRequest): Pick<NewEvent, 'actor' | 'origin'> => {
  if (bySlip.on(req)) return { actor: null, origin: 'slip' }
  const actor = actorOf(req)
  return actor ? { actor, origin: originOf(req) } : { actor: { type: 'robot' }, origin: 'robot' }
}

/** The log takes any subject; only documents go through review. */
const ofItsOwn = (kind: 'media' | 'consents', id: string) => ({ kind, id }) as unknown as Reference
