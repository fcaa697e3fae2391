/**
 * The one door. Runs before every operation on a reviewed collection or global, inside its transaction, for REST,
 * the admin and the Local API alike, and is the only hook that can rewrite `draft`. Whoever does not hold the key
 * can write drafts that the judge allows, and nothing else: no flag, status or route puts anything before readers.
 */
import { APIError, type GlobalBeforeOperationHook, NotFound, type PayloadRequest } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { hasRole, isStaff } from '@/domain/roles'
import { isUuid } from '@/domain/uuid'
import type { Refusal } from '@/domain/workflow/refusals'
import { isStillWritten } from '@/domain/workflow/states'
import type { TransitionName } from '@/domain/workflow/transitions'
import { holdsKey } from '../db/key'
import { lockSubject } from '../db/transaction'
import { goesThroughRelation } from '../document/draft-question'
import { isNamed } from '../document/is-named'
import { readItem } from '../document/item'
import { clampAnonymousRead, type ReadArguments } from '../document/read-bounds'
import { machineReads } from '../document/read-drafts'
import type { Reference } from '../document/reference'
import { refuse } from '../document/refuse'
import { versionLeft } from '../machines/hand-ins'
import { BoundPassed } from '../payload/bound-requests'
import {
  asDraft,
  beforeOperation,
  type Call,
  isRead,
  readsVersions,
  withoutStatus,
} from '../payload/operation'
import { personOf } from '../people/actor'
import { machineOf } from '../people/machine'
import { judge } from './judge'

/** Somebody from outside the newsroom who is shown more than readers are. */
const readsDrafts = (operation: string, { req, draft, overrideAccess }: ReadArguments): boolean =>
  !overrideAccess && !isStaff(personOf(req)) && (draft === true || readsVersions(operation))

export const collectionDoor = beforeOperation(async (call, operation, collection) => {
  if (holdsKey(call.req)) return call
  const kind = collection.slug as ReviewedKind
  if (isRead(operation)) {
    const clamped = clampAnonymousRead<ReadArguments>(call, machineReads(call.req, kind))
    if (readsDrafts(operation, clamped) && goesThroughRelation(collection.flattenedFields, clamped.where))
      throw new BoundPassed(call.req, 'bounds.throughDrafts')
    return clamped
  }
  if (operation === 'create') return create(kind, call)
  if (operation === 'update') return save(kind, call)
  if (operation === 'delete') return remove(kind, call)
  throw await refuse(call.req, { kind, id: String(call.id) }, 'save', 'onlyThroughReview')
})

export const globalDoor: GlobalBeforeOperationHook = async ({ args, operation, global, req }) => {
  if (holdsKey(req)) return args
  const kind = global.slug as ReviewedKind
  if (operation === 'update') return save(kind, { ...args, req, id: kind })
  // A restored version of a global overwrites the live one, even "as draft".
  if (operation === 'restoreVersion') throw await refuse(req, { kind, id: kind }, 'save', 'onlyThroughReview')
  return clampAnonymousRead({ ...args, req } as ReadArguments)
}

async function create(kind: ReviewedKind, args: Call): Promise<Call> {
  const { req } = args
  const reference = { kind, id: 'new' }
  if (args.duplicateFromID != null) throw await refuse(req, reference, 'create', 'onlyThroughReview')
  const data = inOwnMunicipality(req, cleaned(args.data))
  const decision = await judge(req, reference, { name: 'create' }, { newMunicipality: data.municipality })
  if (!decision.allowed) throw await refuse(req, reference, 'create', decision.because)
  return asDraft(args, data)
}

async function save(kind: ReviewedKind, args: Call): Promise<Call> {
  const { req } = args
  const reference = referenceFrom(kind, args, 'save')
  if (args.data?.deletedAt != null) throw await refuse(req, reference, 'save', 'onlyThroughReview')
  await lockSubject(req, `${kind}:${reference.id}`)
  const expected = await versionSeen(reference, args)
  const given = cleaned(args.data)
  const data = 'municipality' in given ? inOwnMunicipality(req, given) : given
  const decision = await judge(
    req,
    reference,
    { name: 'save', expected },
    { newMunicipality: data.municipality },
  )
  if (!decision.allowed) throw await refuse(req, reference, 'save', decision.because)
  return asDraft(args, data)
}

async function remove(kind: ReviewedKind, args: Call): Promise<Call> {
  const { req } = args
  const reference = referenceFrom(kind, args, 'delete')
  await lockSubject(req, `${kind}:${reference.id}`)
  const decision = await judge(req, reference, { name: 'delete' })
  if (!decision.allowed) throw await refuse(req, reference, 'delete', decision.because)
  if (await isNamed(req, reference)) throw await refuse(req, reference, 'delete', 'isNamed')
  return args
}

/** One document at a time: bulk operations report false success on PostgreSQL and name nobody's version. */
function referenceFrom(kind: ReviewedKind, args: Call, name: TransitionName) {
  const { id, req } = args
  if (id === undefined || id === null) {
    throw new APIError(
      `Many documents at once: ${name satisfies TransitionName} is only possible one by one.`,
      403,
      {
        because: 'onlyThroughReview' satisfies Refusal,
      },
      true,
    )
  }
  if (id !== kind && !isUuid(id)) throw new NotFound(req.t)
  return { kind, id: String(id) }
}

/** Publication happens by transition only; what says otherwise never comes from outside. */
function cleaned(data: Record<string, unknown> | undefined): Record<string, unknown> {
  const { expectedVersion, ...rest } = withoutStatus(data)
  return rest
}

/** A leader writes in her own municipality: it fills itself in, and cannot be emptied. */
function inOwnMunicipality(req: PayloadRequest, data: Record<string, unknown>): Record<string, unknown> {
  const person = personOf(req)
  if (data.municipality != null || !hasRole(person, 'leader') || hasRole(person, 'editor')) return data
  return { ...data, municipality: person?.municipality }
}

/**
 * The version the caller looked at. A machine has seen what it handed in itself, and writes in that as long as nobody
 * else's turn has come.
 */
async function versionSeen(reference: Reference, args: Call): Promise<string | undefined> {
  const { req } = args
  const machine = machineOf(req)
  if (!machine) return expectedVersion(args)
  const version = await versionLeft(req, machine, reference)
  if (!isStillWritten(await readItem(req, reference)))
    throw await refuse(req, reference, 'save', 'wrongState')
  return version
}

/** The form's hidden field, or If-Match over REST. */
function expectedVersion({ data, req }: Call): string | undefined {
  const fromForm = data?.expectedVersion
  if (typeof fromForm === 'string' && fromForm !== '') return fromForm
  const header = req.headers?.get('if-match')?.trim()
  return header ? header.replace(/^(W\/)?"(.*)"$/, '$2') : undefined
}
