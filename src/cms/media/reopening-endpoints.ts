/**
 * `GET /api/media/{id}/closing`: why a picture is closed, who has asked, and what the caller may do about it.
 * `POST /api/media/{id}/closing` closes it, because whoever was asked on the spot said no (ADR 176).
 * `POST /api/media/{id}/closing/{ask|confirm|decline}` does it; `expected` is the hash that was looked at.
 */
import { createLocalReq, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { type ClosingView, decideReopening, reopeningActs } from '@/domain/safeguarding/closing'
import { isUuid } from '@/domain/uuid'
import { throughTheDoor } from '../db/transaction'
import { personOf } from '../people/actor'
import { languageOf } from '../people/language'
import { readNames } from '../people/names'
import { closePicture, recheckPictures } from '../publication/recheck-pictures'
import { refusedHere } from '../safeguarding/refused-here'
import { performReopening, readPictureState } from './reopening'

const body = z.object({
  expected: z.string().regex(/^[0-9a-f]{64}$/),
  note: z.string().trim().max(2000).optional(),
})

export const reopeningEndpoints: Endpoint[] = [
  { path: '/:id/closing', method: 'get', handler: look },
  { path: '/:id/closing', method: 'post', handler: close },
  { path: '/:id/closing/:act', method: 'post', handler: act },
]

async function act(asked: PayloadRequest): Promise<Response> {
  const { id } = await seenBy(asked)
  const wanted = reopeningActs.find((one) => one === asked.routeParams?.act)
  if (!wanted || !asked.user) throw new NotFound(asked.t)
  const given = body.safeParse(await asked.json?.().catch(() => null))
  if (!given.success) return Response.json({ because: 'badRequest' }, { status: 400 })
  const because = await performReopening(asked.payload, asked.user, id, { act: wanted, ...given.data })
  return because ? refusedHere(because, languageOf(asked)) : Response.json({ done: wanted })
}

/** Anybody's single act (I26). Nothing is kept of who was asked: not even that somebody was, but for the reason. */
async function close(asked: PayloadRequest): Promise<Response> {
  const { id } = await seenBy(asked)
  await throughTheDoor(asked.payload, asked.user, async (req) => {
    await closePicture(req, id, 'declined')
    await recheckPictures(req, [id])
  })
  return Response.json({ done: 'close' })
}

async function look(asked: PayloadRequest): Promise<Response> {
  const { id, req } = await seenBy(asked)
  const state = await readPictureState(req, id)
  const person = personOf(req)
  if (!state || !person) throw new NotFound(asked.t)
  const { closing, reopening } = state
  const names = await readNames(req, [closing?.askedBy ?? null])
  const may = (one: (typeof reopeningActs)[number]) =>
    decideReopening({ act: one, expected: reopening.hash }, reopening, person)
  const view: ClosingView = {
    closing: closing && {
      why: closing.why,
      at: closing.at.toISOString(),
      asked: closing.askedBy
        ? { by: names.get(closing.askedBy) ?? '', at: closing.askedAt?.toISOString() ?? '' }
        : null,
    },
    expected: reopening.hash,
    acts: { ask: may('ask'), confirm: may('confirm'), decline: may('decline') },
  }
  return Response.json(view, { headers: { 'Cache-Control': 'private, no-store' } })
}

/** @throws NotFound for whoever may not see the picture itself, and for everybody who is not signed in */
async function seenBy(asked: PayloadRequest): Promise<{ id: string; req: PayloadRequest }> {
  const { payload, user, routeParams, t } = asked
  const id = routeParams?.id
  if (!isUuid(id) || !user) throw new NotFound(t)
  // A request of its own: Payload leaves the name of an ended transaction on the one that signed the user in.
  const req = await createLocalReq({ user }, payload)
  const picture = await payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    select: { depicts: true },
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!picture) throw new NotFound(t)
  return { id, req }
}
