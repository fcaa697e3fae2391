/** The gates' API: what would stop a document now, as advice while writing, and safeguarding's reasons for warnings. */
import { createLocalReq, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ReviewedKind } from '@/domain/kinds'
import { isStaff } from '@/domain/roles'
import { isUuid } from '@/domain/uuid'
import { isOwnLeader } from '@/domain/workflow/decide'
import { isGlobal, type Reference } from '../document/reference'
import { loadSubject } from '../document/subject'
import { personOf } from '../people/actor'
import { findingsOf } from '../safeguarding/gates'
import { writeWarningReason } from '../safeguarding/write-warning-reason'

/** Shorter is no reason. */
const shortestReason = 10

const reasonSchema = z.object({ reason: z.string().trim().min(shortestReason).max(2000) })
const fingerprintSchema = z.string().regex(/^[0-9a-f]{32}$/)

/** `GET …/findings` and `POST …/warnings/{fingerprint}` of one reviewed kind; a global has no id in its path. */
export function safeguardingEndpoints(kind: ReviewedKind): Endpoint[] {
  const base = isGlobal(kind) ? '' : '/:id'
  return [
    { path: `${base}/findings`, method: 'get', handler: (req) => advise(req, kind) },
    { path: `${base}/warnings/:fingerprint`, method: 'post', handler: (req) => excuse(req, kind) },
  ]
}

async function advise(req: PayloadRequest, kind: ReviewedKind): Promise<Response> {
  // A request of its own: Payload leaves the name of an ended transaction on the one that signed the user in.
  const own = await createLocalReq({ ...(req.user && { user: req.user }) }, req.payload)
  const reference = referenceOf(req, kind)
  const loaded = reference && (await loadSubject(own, reference))
  const person = personOf(req)
  if (!loaded || !person || !(isStaff(person) || isOwnLeader(person, loaded.subject)))
    throw new NotFound(req.t)
  const findings = await findingsOf({
    req: own,
    collection: kind,
    id: loaded.reference.id,
    doc: loaded.latest?.content ?? loaded.publicRow,
    transition: 'publish',
  })
  return Response.json({ findings }, { headers: { 'Cache-Control': 'no-store' } })
}

async function excuse(req: PayloadRequest, kind: ReviewedKind): Promise<Response> {
  const reference = referenceOf(req, kind)
  const fingerprint = fingerprintSchema.safeParse(req.routeParams?.fingerprint)
  if (!reference || !fingerprint.success) throw new NotFound(req.t)
  const body = reasonSchema.safeParse(await req.json?.().catch(() => null))
  if (!body.success) return Response.json({ because: 'missingReason' }, { status: 400 })
  const answer = await writeWarningReason(
    req.payload,
    req.user,
    reference,
    fingerprint.data,
    body.data.reason,
  )
  if ('finding' in answer) return Response.json(answer)
  return Response.json(answer, { status: answer.because === 'wrongRole' ? 403 : 404 })
}

function referenceOf(req: PayloadRequest, kind: ReviewedKind): Reference | null {
  if (isGlobal(kind)) return { kind, id: kind }
  const id = req.routeParams?.id
  return isUuid(id) ? { kind, id } : null
}
