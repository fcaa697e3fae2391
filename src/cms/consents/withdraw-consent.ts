/**
 * `POST /api/consents/{id}/withdraw`: withdrawing is as easy as giving (GDPR art. 7.3). Safeguarding or the leader of
 * the consent's municipality, one act, no reason asked; the pictures close before the answer.
 */
import { type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { idOf } from '@/domain/id-of'
import { hasRole, type Person } from '@/domain/roles'
import { isUuid } from '@/domain/uuid'
import { lockSubject, throughTheDoor } from '../db/transaction'
import { personOf } from '../people/actor'
import { tellHistoryOfConsent } from '../safeguarding/picture-history'

export const withdrawConsent: Endpoint = { path: '/:id/withdraw', method: 'post', handler: withdraw }

async function withdraw({ payload, user, routeParams, t }: PayloadRequest): Promise<Response> {
  const id = routeParams?.id
  if (!isUuid(id)) throw new NotFound(t)
  const withdrawnAt = await throughTheDoor(payload, user, async (req) => {
    await lockSubject(req, `consents:${id}`)
    const consent = await payload.findByID({
      collection: 'consents',
      id,
      depth: 0,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    if (!consent || !mayWithdraw(personOf(req), idOf(consent.municipality))) throw new NotFound(t)
    // Again is no mistake: the first moment stays.
    if (consent.withdrawnAt) return consent.withdrawnAt
    const at = now().toISOString()
    await payload.update({
      collection: 'consents',
      id,
      data: { withdrawnAt: at },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await tellHistoryOfConsent(req, req, id, { name: 'withdrawConsent' })
    return at
  })
  return Response.json({ withdrawnAt })
}

function mayWithdraw(person: Person | null, municipality: string | null): boolean {
  if (hasRole(person, 'safeguarding')) return true
  return hasRole(person, 'leader') && municipality !== null && person?.municipality === municipality
}
