/**
 * Opening a closed picture again (I26): somebody asks, and somebody else from safeguarding says yes to exactly what was
 * asked for. One act at a time on one picture, in one transaction with everything it reads.
 */
import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { now } from '@/cms/clock'
import { idOf } from '@/domain/id-of'
import { decideReopening, type Reopening, type ReopeningAct } from '@/domain/safeguarding/closing'
import { consentFault } from '@/domain/safeguarding/consent'
import { pictureGate } from '@/domain/safeguarding/picture-gate'
import type { Refusal } from '@/domain/workflow/refusals'
import { autonomous } from '../db/autonomous'
import { stored } from '../db/tables'
import { query, throughTheDoor } from '../db/transaction'
import type { Stored } from '../document/stored'
import { tellInbox } from '../mail/tell-inbox'
import { personOf } from '../people/actor'
import { recheckPictures } from '../publication/recheck-pictures'
import { askFor, type Closing, forgetAsking, lockPicture, takeOffMark } from '../safeguarding/closings'
import { publicUse } from '../safeguarding/picture-findings'
import { tellHistories } from '../safeguarding/picture-history'
import { safeguardingInbox } from '../safeguarding/safeguarding-inbox'
import { consentIdsOf, readShown, toPicture } from '../safeguarding/shown'

export type PictureState = { readonly closing: Closing | null; readonly reopening: Reopening }

/** @returns how a picture stands, or null when there is none */
export async function readPictureState(req: PayloadRequest, id: string): Promise<PictureState | null> {
  const shown = await readShown(req, { media: [id] })
  const stored = shown.media.get(id)
  if (!stored) return null
  const closing = shown.closings.get(id) ?? null
  const picture = toPicture(id, shown)
  const consents = consentIdsOf(stored).flatMap((one) => shown.consents.get(one) ?? [])
  const since = closing ? consents.filter((one) => new Date(String(one.createdAt)) > closing.at) : []
  const isAnswered = since.some((one) => consentFault(one as never, publicUse, now()) === null)
  const makers = since.flatMap((one) => idOf(one.madeBy) ?? [])
  return {
    closing,
    reopening: {
      closing: closing && { ...closing, hands: [...closing.hands, ...makers] },
      hash: hashOf(stored, consents),
      municipality: idOf(stored.municipality),
      isRed:
        pictureGate({ ...publicUse, pictures: [{ ...picture, isClosed: false }], today: now() }).length > 0,
      isRefused: closing?.why === 'refused' && !isAnswered,
    },
  }
}

/** Of everything the gate reads: a yes to one state of the consents is none to another. */
function hashOf(stored: Stored, consents: readonly Stored[]): string {
  const { depicts, peopleShown, protectedIdentityDeclaration: declaration } = stored
  const tied = consents.map(({ id, updatedAt }) => [id, updatedAt]).sort()
  const read = [stored.id, depicts, peopleShown, declaration, consentIdsOf(stored).sort(), tied]
  return createHash('sha256').update(JSON.stringify(read)).digest('hex')
}

type Wish = { readonly act: ReopeningAct; readonly expected: string; readonly note?: string | undefined }

const eventOf = {
  ask: 'askToReopen',
  confirm: 'reopenPicture',
  decline: 'declineReopening',
} as const satisfies Record<ReopeningAct, string>

/**
 * @returns why not, or null when it is done
 * @throws NotFound when there is no such picture
 */
export async function performReopening(
  payload: Payload,
  user: TypedUser,
  id: string,
  { act, expected, note }: Wish,
): Promise<Refusal | null> {
  const name = eventOf[act]
  return throughTheDoor(payload, user, async (req) => {
    await lockWhatIsRead(req, id)
    const state = await readPictureState(req, id)
    const person = personOf(req)
    if (!state || !person) throw new NotFound(req.t)
    const because = decideReopening({ act, expected }, state.reopening, person)
    if (because) {
      await tellHistories(req, autonomous(), id, { name, because, note })
      return because
    }
    const { hash } = state.reopening
    if (act === 'ask') {
      await askFor(req, id, person.id, hash)
      await tellSafeguarding(req, id, hash)
    } else if (act === 'decline') await forgetAsking(req, id)
    else {
      await takeOffMark(req, id, person.id)
      await recheckPictures(req, [id])
    }
    const why = state.closing?.why
    await tellHistories(req, req, id, { name, hash, note, ...(why && { why }) })
    return null
  })
}

/** The consents first and then the picture, as withdrawing goes: of the two, whichever is second sees the other's. */
async function lockWhatIsRead(req: PayloadRequest, id: string): Promise<void> {
  await query(
    req,
    sql`select 1 from ${stored.consents} where id in (
          select consents_id from ${stored.media_rels} where path = 'consents' and parent_id = ${id}
        ) order by id for no key update`,
  )
  await lockPicture(req, id)
}

async function tellSafeguarding(req: PayloadRequest, id: string, hash: string): Promise<void> {
  await tellInbox(req, {
    key: `reopeningAsked:${id}:${hash}`,
    to: await safeguardingInbox(req),
    collection: 'media',
    id,
    words: (texts, link) => texts.reopeningAsked(link),
  })
}
