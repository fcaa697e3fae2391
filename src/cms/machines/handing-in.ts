/**
 * What a machine writes, at the addresses where people do: drafts of its kinds and pictures for them, once each, in the
 * name of whoever answers for it. Through the door like everybody's: with her rights, never further than a draft. A person
 * who names her request has it answered once too: a phone that lost its coverage sends again.
 */
import { createHash } from 'node:crypto'
import {
  addDataAndFileToRequest,
  type Endpoint,
  NotFound,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import type { leaderKinds, ReviewedKind } from '@/domain/kinds'
import { isUuid } from '@/domain/uuid'
import { recordAccountEvent } from '../accounts/account-events'
import { inTransaction } from '../db/transaction'
import { readItem } from '../document/item'
import { AccountRefused } from '../http/account-refused'
import { beforePayloads } from '../payload/before-payloads'
import { hasBrokenKey, type Machine, machineOf, noteMachine } from '../people/machine'
import {
  findRepeated,
  fingerprintOf,
  isHandedIn,
  noteHandIn,
  noteMended,
  refuseOthersFiles,
  type Sender,
} from './hand-ins'

type HandIn = {
  /** As it came. */
  readonly asked: PayloadRequest
  /** Null where a person hands in herself. */
  readonly machine: Machine | null
  readonly sender: Sender
  /** Any: Payload's types want one whose fields they know. */
  readonly collection: (typeof leaderKinds)[number]
  readonly data: Record<string, unknown>
  /** A request of its own within one transaction, as the person herself or whoever answers for the machine. */
  within<T>(act: (own: PayloadRequest) => Promise<T>): Promise<T>
}

const created = (collection: ReviewedKind | 'media') =>
  beforePayloads(
    'post',
    '/',
    async (req) => (await byMachine(collection, handIn)(req)) ?? byPerson(collection, req),
  )

/** For a kind of texts. */
export const handInEndpoints = (kind: ReviewedKind): Endpoint[] => [
  created(kind),
  beforePayloads('patch', '/:id', byMachine(kind, mend)),
]

export const pictureHandIn: Endpoint = created('media')

/** Answers machines; who is signed in beside a key is not asked. */
function byMachine(collection: ReviewedKind | 'media', act: (given: HandIn) => Promise<Response>) {
  return async (asked: PayloadRequest): Promise<Response | null> => {
    const bringer = await bringerOf(asked, collection)
    if (!bringer) return null
    const { machine, user } = bringer
    await addDataAndFileToRequest(asked)
    return act(asIt(asked, collection, user, machine))
  }
}

/**
 * The machine that brings drafts of this kind, and who answers for it; null for whoever comes without a key.
 *
 * @throws for a key that is not valid, not for this, or answered for by nobody
 */
export async function bringerOf(
  asked: PayloadRequest,
  collection: ReviewedKind | 'media',
): Promise<{ machine: Machine; user: TypedUser } | null> {
  if (hasBrokenKey(asked)) throw new AccountRefused(asked, 'keyNotValid')
  const machine = machineOf(asked)
  if (!machine) return null
  const isAllowed =
    collection === 'media' ? machine.scopes.has('handInDrafts') : machine.may('handInDrafts', collection)
  if (!isAllowed) throw new AccountRefused(asked, 'kindNotAllowed')
  return { machine, user: await answererOf(asked, machine) }
}

/** A person's request that has a name; every other is Payload's. */
async function byPerson(collection: ReviewedKind | 'media', asked: PayloadRequest): Promise<Response | null> {
  if (!asked.user || !asked.headers.has('idempotency-key')) return null
  await addDataAndFileToRequest(asked)
  return handIn(asIt(asked, collection, asked.user, null))
}

function asIt(
  asked: PayloadRequest,
  collection: ReviewedKind | 'media',
  user: TypedUser,
  machine: Machine | null,
): HandIn {
  const data: unknown = asked.data
  if (!isFields(data)) throw new AccountRefused(asked, 'badRequest')
  const within: HandIn['within'] = (act) =>
    inTransaction(asked.payload, user, (own) => {
      Object.assign(own, { payloadAPI: 'REST', locale: asked.locale, i18n: asked.i18n, t: asked.t })
      if (machine) noteMachine(own, machine)
      return act(own)
    })
  const sender = machine ? { machine: machine.id } : { person: String(user.id) }
  return { asked, machine, sender, collection: collection as HandIn['collection'], data, within }
}

const isFields = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data)

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

/** A new one, or the one that the same request has made before. */
async function handIn({ asked, machine, sender, collection, data, within }: HandIn): Promise<Response> {
  const { file, locale } = asked
  const bytes = file ? createHash('sha256').update(file.data).digest('hex') : ''
  const said = [collection, locale ?? '', JSON.stringify(data), bytes]
  const fingerprint = fingerprintOf(asked, sender, said)
  const { id, isRepeated } = await within(async (own) => {
    const first = fingerprint && (await findRepeated(own, fingerprint))
    if (first) return { id: first, isRepeated: true }
    const made = await asked.payload.create({
      collection,
      data: data as never,
      draft: true,
      overrideAccess: false,
      depth: 0,
      req: own,
      ...(file && { file }),
    })
    const { latestVersion, workingRefs } = await readItem(own, { kind: collection, id: made.id })
    if (machine) await refuseOthersFiles(own, machine, [], workingRefs)
    await noteHandIn(own, sender, collection, made.id, latestVersion, fingerprint)
    if (machine) await recordAccountEvent(own, machine.id, 'draftHandedIn', machine.answerer)
    return { id: made.id, isRepeated: false }
  })
  if (!(await isHandedIn({ payload: asked.payload }, collection, id)))
    throw new Error('What was handed in was not committed.')
  return answered(id, 201, isRepeated ? { 'Idempotent-Replayed': 'true' } : {})
}

/** The door says whether the text is still the machine's to write in. */
async function mend({ asked, machine, collection, data, within }: HandIn): Promise<Response> {
  const id = asked.routeParams?.id
  if (!isUuid(id)) throw new NotFound(asked.t)
  const reference = { kind: collection, id }
  await within(async (own) => {
    const { workingRefs: before } = await readItem(own, reference)
    await asked.payload.update({
      collection,
      id,
      data: data as never,
      draft: true,
      overrideAccess: false,
      depth: 0,
      req: own,
    })
    const { latestVersion, workingRefs: after } = await readItem(own, reference)
    if (machine) await refuseOthersFiles(own, machine, before, after)
    await noteMended(own, reference, String(latestVersion))
  })
  return answered(id)
}

/** A key may write and not read: what was handed in is told by its id. */
const answered = (id: string, status = 200, headers: HeadersInit = {}) =>
  Response.json({ doc: { id } }, { status, headers: { ...headers, 'Cache-Control': 'private, no-store' } })
