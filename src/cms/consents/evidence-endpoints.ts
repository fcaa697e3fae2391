/**
 * `PUT` and `GET /api/consents/{id}/evidence`: the body is the signed form itself, a PDF, JPEG or PNG. Who adds consents
 * may add forms, after what safeguarding has filed only safeguarding; only safeguarding may read one, and the file's own
 * name, which may hold a child's, is never kept. `GET …/evidence/editions` lists every form ever filed, and
 * `GET …/evidence/{edition}` opens one of them.
 */
import { createLocalReq, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { idOf } from '@/domain/id-of'
import { hasRole, type Person } from '@/domain/roles'
import type { EvidenceEdition } from '@/domain/safeguarding/evidence-edition'
import { isUuid } from '@/domain/uuid'
import { inTransaction, lockSubject, throughTheDoor } from '../db/transaction'
import { personOf } from '../people/actor'
import { readNames } from '../people/names'
import {
  extensionOf,
  keepEvidence,
  kindOfEvidence,
  largestEvidence,
  readEditions,
  readEvidence,
} from './evidence'
import { findConsent } from './find-consent'

export const evidenceEndpoints: Endpoint[] = [
  { path: '/:id/evidence', method: 'put', handler: put },
  { path: '/:id/evidence', method: 'get', handler: get },
  { path: '/:id/evidence/editions', method: 'get', handler: list },
  { path: '/:id/evidence/:edition', method: 'get', handler: get },
]

async function put(asked: PayloadRequest): Promise<Response> {
  const { payload, user, routeParams, t } = asked
  const id = routeParams?.id
  const person = personOf(asked)
  if (!isUuid(id) || !hasRole(person, 'safeguarding', 'leader')) throw new NotFound(t)
  const declared = Number(asked.headers.get('content-length') ?? 0)
  if (declared > largestEvidence) return refuse('evidenceTooLarge', 413)
  const bytes = Buffer.from((await asked.arrayBuffer?.()) ?? new ArrayBuffer(0))
  if (bytes.length > largestEvidence) return refuse('evidenceTooLarge', 413)
  const kind = await kindOfEvidence(bytes)
  if (!kind) return refuse('evidenceKind', 415)
  const isSafeguarding = hasRole(person, 'safeguarding')
  const evidence = await throughTheDoor(payload, user, async (req) => {
    await lockSubject(req, `consents:${id}`)
    const consent = await findConsent(req, id)
    if (!consent || !person || !mayAdd(person, idOf(consent.municipality))) throw new NotFound(t)
    const [newest] = await readEditions(req, id)
    if (newest?.isSafeguardings && !isSafeguarding) return null
    const { mediaType, extension } = kind
    const kept = await keepEvidence(req, id, { bytes, mediaType }, { id: person.id, isSafeguarding })
    const data = { evidence: { ...kept, name: `${consent.code}.${extension}` } }
    await payload.update({ collection: 'consents', id, data, depth: 0, overrideAccess: true, req })
    return data.evidence
  })
  return evidence ? Response.json({ evidence }) : refuse('evidenceIsSafeguardings', 403)
}

async function list(asked: PayloadRequest): Promise<Response> {
  const { payload, user, routeParams, t } = asked
  const id = routeParams?.id
  if (!isUuid(id) || !user || !hasRole(personOf(asked), 'safeguarding')) throw new NotFound(t)
  const req = await createLocalReq({ user }, payload)
  const filed = await readEditions(req, id)
  const names = await readNames(
    req,
    filed.map(({ addedBy }) => addedBy),
  )
  const editions: EvidenceEdition[] = filed.map((one) => ({
    id: one.id,
    addedAt: one.addedAt.toISOString(),
    by: names.get(one.addedBy) ?? '',
    sha256: one.sha256,
    erasedAt: one.erasedAt?.toISOString() ?? null,
  }))
  return Response.json({ editions }, { headers: { 'Cache-Control': 'no-store' } })
}

async function get(asked: PayloadRequest): Promise<Response> {
  const { payload, user, routeParams, t } = asked
  const id = routeParams?.id
  const person = personOf(asked)
  if (!isUuid(id) || !person || !hasRole(person, 'safeguarding')) throw new NotFound(t)
  const edition = routeParams?.edition
  if (edition !== undefined && !/^[1-9]\d{0,17}$/.test(String(edition))) throw new NotFound(t)
  const found = await inTransaction(payload, user, async (req) => {
    const consent = await findConsent(req, id)
    const evidence =
      consent && (await readEvidence(req, id, person.id, edition === undefined ? edition : String(edition)))
    return evidence && { ...evidence, name: `${consent.code}.${extensionOf(evidence.mediaType)}` }
  })
  if (!found) throw new NotFound(t)
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      'Content-Type': found.mediaType,
      'Content-Disposition': `attachment; filename="${found.name}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}

function mayAdd(person: Person, municipality: string | null): boolean {
  return hasRole(person, 'safeguarding') || (municipality !== null && person.municipality === municipality)
}

function refuse(
  because: 'evidenceTooLarge' | 'evidenceKind' | 'evidenceIsSafeguardings',
  status: number,
): Response {
  return Response.json({ because }, { status })
}
