/** A machine's key, and the one thing that a machine may write: a draft, in the name of whoever answers for it. */
import { sql } from '@payloadcms/db-postgres'
import type { Endpoint, PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'
import { type leaderKinds, type ReviewedKind, reviewedKinds } from '@/domain/kinds'
import { recordAccountEvent } from '../accounts/account-events'
import { type RowOf, stored } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { type Answered, byAdmin, open, own } from '../http/answering'
import { hasBrokenKey, type Machine, machineOf, noteMachine } from '../people/machine'
import { agree, endAnswering, keyState, listAnsweredFor, tellAnswerer } from './answering-for'
import { makeKey } from './keys'

const draft = z.looseObject({ kind: z.enum(reviewedKinds) })

async function answererOf(req: PayloadRequest, { answerer }: Machine): Promise<TypedUser> {
  const user = answerer
    ? await req.payload.db.findOne<TypedUser>({
        collection: 'users',
        where: { id: { equals: answerer }, closedAt: { exists: false } },
      })
    : null
  if (!user) throw new AccountRefused(req, 'notAnsweredFor')
  return { ...user, collection: 'users' }
}

/** Through the door like everybody's: with her rights, as her text, never further than a draft. */
async function handIn(
  req: PayloadRequest,
  machine: Machine,
  kind: ReviewedKind,
  data: object,
): Promise<Answered> {
  const user = await answererOf(req, machine)
  return inTransaction(req.payload, user, async (own) => {
    own.payloadAPI = 'REST'
    noteMachine(own, machine)
    const doc = await req.payload.create({
      collection: kind as (typeof leaderKinds)[number],
      data: data as never,
      draft: true,
      overrideAccess: false,
      depth: 0,
      req: own,
    })
    await recordAccountEvent(own, machine.id, 'draftHandedIn', String(user.id))
    return { doc: { id: doc.id } }
  })
}

export const machineEndpoints: Omit<Endpoint, 'root'>[] = [
  byAdmin('get', '/:id/key', (req, _, id) => keyState({ payload: req.payload }, id)),
  byAdmin('post', '/:id/key', (req, user, id) =>
    inTransaction(req.payload, null, async (place) => {
      const { key, hash, hint } = makeKey()
      const rows = await query<RowOf<typeof stored.machines, 'id'>>(
        place,
        sql`update ${stored.machines} set key_hash = ${hash}, key_hint = ${hint} where id = ${id} returning id`,
      )
      if (rows.length === 0) throw new AccountRefused(req, 'noSuchPerson')
      await recordAccountEvent(place, id, 'keyMade', String(user.id))
      await tellAnswerer(place, id)
      return { key, hint }
    }),
  ),
  open('post', '/agree', z.object({ token: z.string().max(200) }), async (req, { token }) => ({
    name: await agree(req, token),
  })),
  own('get', '/mine', z.object({}), async (req, { id }) => ({
    machines: await listAnsweredFor({ payload: req.payload }, id),
  })),
  own('post', '/mine/end', z.object({ id: z.uuid() }), (req, user, { id }) =>
    inTransaction(req.payload, null, async (place) => {
      await endAnswering(place, String(user.id), id)
      return { hasAgreed: false }
    }),
  ),
  open('post', '/drafts/:kind', draft, (req, { kind, ...data }) => {
    if (hasBrokenKey(req)) throw new AccountRefused(req, 'keyNotValid')
    const machine = machineOf(req)
    if (!machine) throw new AccountRefused(req, 'notSignedIn')
    if (!machine.may('handInDrafts', kind)) throw new AccountRefused(req, 'kindNotAllowed')
    return handIn(req, machine, kind, data)
  }),
]
