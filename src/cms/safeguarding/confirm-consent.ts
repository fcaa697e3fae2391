/**
 * `POST /api/consents/{id}/confirm`: safeguarding says that a consent counts, having compared it with the signed form.
 * Nobody confirms what she made herself. `GET /api/consents/{id}/confirmation` tells whether she may, and if not why.
 */
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { now } from '@/cms/clock'
import { idOf } from '@/domain/id-of'
import { hasRole, type Person } from '@/domain/roles'
import { decideConfirmation } from '@/domain/safeguarding/closing'
import { type Consent, consentStatus } from '@/domain/safeguarding/consent'
import { isUuid } from '@/domain/uuid'
import type { Refusal } from '@/domain/workflow/refusals'
import { autonomous } from '../db/autonomous'
import { stored } from '../db/tables'
import { query, throughTheDoor } from '../db/transaction'
import { personOf } from '../people/actor'
import { languageOf } from '../people/language'
import { tellHistoryOfConsent } from './picture-history'
import { refusedHere } from './refused-here'

/** `expected` is the consent's `updatedAt` as she read it: what was changed meanwhile is read again first. */
const body = z.object({ expected: z.iso.datetime({ offset: true }) })

export const confirmationEndpoints: Endpoint[] = [
  { path: '/:id/confirm', method: 'post', handler: confirm },
  { path: '/:id/confirmation', method: 'get', handler: look },
]

type Stored = Consent & { id: string; updatedAt: string; madeBy?: unknown; municipality?: unknown }

async function confirm(asked: PayloadRequest): Promise<Response> {
  const { payload, user, t } = asked
  const given = body.safeParse(await asked.json?.().catch(() => null))
  if (!given.success) return Response.json({ because: 'badRequest' }, { status: 400 })
  const answer = await throughTheDoor(payload, user, async (req) => {
    const id = idAsked(asked)
    // Withdrawing changes the same row: whichever of the two is second sees what the first did.
    await query(req, sql`select 1 from ${stored.consents} where id = ${id} for no key update`)
    const consent = await find(req, id)
    const person = personOf(req)
    if (!consent || !person || !maySee(person, consent)) throw new NotFound(t)
    const because = reasonAgainst(consent, person, given.data.expected)
    if (because) {
      await tellHistoryOfConsent(req, autonomous(), id, { name: 'confirmConsent', because })
      return because
    }
    const confirmedAt = now().toISOString()
    await payload.update({
      collection: 'consents',
      id,
      data: { confirmedBy: person.id, confirmedAt },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await tellHistoryOfConsent(req, req, id, { name: 'confirmConsent' })
    return { confirmedAt }
  })
  return typeof answer === 'string' ? refusedHere(answer, languageOf(asked)) : Response.json(answer)
}

async function look(asked: PayloadRequest): Promise<Response> {
  // A request of its own: Payload leaves the name of an ended transaction on the one that signed the user in.
  const req = await createLocalReq({ ...(asked.user && { user: asked.user }) }, asked.payload)
  const consent = await find(req, idAsked(asked))
  const person = personOf(req)
  if (!consent || !person || !maySee(person, consent)) throw new NotFound(asked.t)
  const because = reasonAgainst(consent, person, consent.updatedAt)
  return Response.json(
    { because, expected: consent.updatedAt },
    { headers: { 'Cache-Control': 'private, no-store' } },
  )
}

function reasonAgainst(consent: Stored, person: Person, expected: string): Refusal | null {
  const against = decideConfirmation(
    {
      status: consentStatus(consent, now()),
      madeBy: idOf(consent.madeBy),
      isConfirmed: Boolean(consent.confirmedAt),
    },
    person,
  )
  if (against) return against
  return new Date(expected).getTime() === new Date(consent.updatedAt).getTime() ? null : 'staleVersion'
}

function idAsked({ routeParams, t }: PayloadRequest): string {
  const id = routeParams?.id
  if (!isUuid(id)) throw new NotFound(t)
  return id
}

const find = (req: PayloadRequest, id: string) =>
  req.payload.db.findOne<Stored>({ collection: 'consents', where: { id: { equals: id } }, req })

/** As the collection's own rule: safeguarding all of them, a leader those of her municipality. */
function maySee(person: Person, { municipality }: Stored): boolean {
  const own = idOf(municipality)
  return (
    hasRole(person, 'safeguarding') ||
    (hasRole(person, 'leader') && own !== null && own === person.municipality)
  )
}
