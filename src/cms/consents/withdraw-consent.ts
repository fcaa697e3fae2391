/**
 * `POST /api/consents/{id}/withdraw`: withdrawing is as easy as giving (GDPR art. 7.3). Safeguarding or the leader of
 * the consent's municipality; whoever gave it needs neither of them (take-back.ts).
 */
import { type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { idOf } from '@/domain/id-of'
import { hasRole, type Person } from '@/domain/roles'
import { isUuid } from '@/domain/uuid'
import { throughTheDoor } from '../db/transaction'
import { personOf } from '../people/actor'
import { withdraw } from './withdraw'

export const withdrawConsent: Endpoint = { path: '/:id/withdraw', method: 'post', handler }

async function handler({ payload, user, routeParams, t }: PayloadRequest): Promise<Response> {
  const id = routeParams?.id
  if (!isUuid(id)) throw new NotFound(t)
  const withdrawal = await throughTheDoor(payload, user, (req) =>
    withdraw(req, id, ({ municipality }) => mayWithdraw(personOf(req), idOf(municipality))),
  )
  if (!withdrawal) throw new NotFound(t)
  return Response.json({ withdrawnAt: withdrawal.at })
}

function mayWithdraw(person: Person | null, municipality: string | null): boolean {
  if (hasRole(person, 'safeguarding')) return true
  return hasRole(person, 'leader') && municipality !== null && person?.municipality === municipality
}
