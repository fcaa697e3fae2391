/**
 * What people outside ask of us: their cases here, and the list of a person's pictures beside (`uses-endpoints`).
 * `GET /api/cases/{id}/subject`: what a case is about, for whoever may handle it.
 */
import { createLocalReq, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import type { CaseSubject } from '@/domain/safeguarding/case-subject'
import { isUuid } from '@/domain/uuid'
import { copiesOf } from '../machines/recalls'
import { readCaseSubject } from './read-case-subject'

export const caseSubjectEndpoint: Endpoint = { path: '/:id/subject', method: 'get', handler: subject }

async function subject({ payload, user, routeParams, t }: PayloadRequest): Promise<Response> {
  const id = routeParams?.id
  if (!isUuid(id) || !user) throw new NotFound(t)
  const req = await createLocalReq({ user }, payload)
  const stored = await payload.findByID({
    collection: 'cases',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!stored) throw new NotFound(t)
  const found = await readCaseSubject(req, stored)
  const copies = found.document ? await copiesOf(req, found.document) : []
  return Response.json({ ...found, copies } satisfies CaseSubject, {
    headers: { 'Cache-Control': 'private, no-store' },
  })
}
