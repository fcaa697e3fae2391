/**
 * After every save through the door: an event tells who wrote and whence, a real change of content voids an approval,
 * and a save that changes nothing leaves nothing behind, not even a version.
 */
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { idOf } from '@/domain/id-of'
import type { ReviewedKind } from '@/domain/kinds'
import { decide } from '@/domain/workflow/decide'
import { isApproved, liveState, workingState } from '@/domain/workflow/states'
import { notRun } from '@/domain/workflow/subject'
import { now } from '../clock'
import { addJob } from '../db/add-job'
import { holdsKey } from '../db/key'
import { removeVersion, type Version } from '../document/copies'
import { recordEvent } from '../document/event'
import { fieldsOf } from '../document/fields-of'
import { forgetItem, type Item, readItem, writeItems } from '../document/item'
import { languagesOf } from '../document/languages-of'
import { localized } from '../document/localized'
import type { Reference } from '../document/reference'
import { referencesIn } from '../document/references-in'
import { originOf } from '../document/refuse'
import { loadSubject } from '../document/subject'
import { peopleBehind } from '../machines/keys'
import { requestNote } from '../payload/request-note'
import { actorOf } from '../people/actor'
import { machineOf } from '../people/machine'
import { voidPlace } from './void-place'

export const recordCollectionSave: CollectionAfterChangeHook = async ({
  doc,
  operation,
  collection,
  req,
}) => {
  if (!holdsKey(req))
    await recordSave(req, { kind: collection.slug as ReviewedKind, id: String(doc.id) }, operation)
  return doc
}

export const recordGlobalSave: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  if (!holdsKey(req)) await recordSave(req, { kind: global.slug as ReviewedKind, id: global.slug }, 'update')
  return doc
}

export const recordDelete: CollectionAfterDeleteHook = async ({ id, collection, req }) => {
  // The transition service keeps its own book.
  if (holdsKey(req)) return
  const reference = { kind: collection.slug as ReviewedKind, id: String(id) }
  const item = await readItem(req, reference)
  const version = item.latestVersion
  await recordEvent(req, reference, {
    name: 'delete',
    actor: actorOf(req),
    from: item,
    version,
    hash: item.latestHash,
    origin: originOf(req),
  })
  await forgetItem(req, reference)
}

/** Notes what a save left behind; for the door's own hooks, and for acts that write a version as somebody. */
export async function recordSave(
  req: PayloadRequest,
  reference: Reference,
  operation: 'create' | 'update',
): Promise<void> {
  const loaded = await loadSubject(req, reference)
  const latest = loaded?.latest
  if (!loaded || !latest) throw new Error(`A save of ${reference.kind} left no version behind.`)
  const before = loaded.item

  if (operation === 'update' && before.latestHash === latest.hash && before.latestVersion) {
    await removeVersion(req, reference, latest.id, before.latestVersion)
    return
  }
  const actor = actorOf(req)
  const name = operation === 'create' ? 'create' : 'save'
  // The door has judged already, against the version before this one.
  const decision = decide(
    { name, now: now(), gates: notRun },
    { ...loaded.subject, latestVersion: before.latestVersion },
    actor,
  )
  const working = decision.allowed
    ? decision.to.working
    : before.working === workingState.none
      ? workingState.draft
      : before.working
  // Readers find it, and it stands among its neighbours, where its live copy is (I8).
  const mirror = mirrorOf(req, reference, latest)
  const { slug, municipality } = before.live === liveState.never ? mirror : before
  const changedIn = loaded.changed === 'all' ? null : loaded.changed
  const after = { ...before, ...mirror, slug, municipality, working, changedIn }
  after.author ??= idOf(req.user)
  const machine = machineOf(req)
  if (isApproved(before.working))
    Object.assign(after, { approvedVersion: null, approvedHash: null, claimant: null, failure: null })
  await writeItems(req, [{ reference, item: after }])
  if (loaded.subject.release) await voidPlace(req, reference, after, { name, actor })
  await addJob(req, 'index-draft', { ...reference }, { jobKey: `draft:${reference.kind}:${reference.id}` })
  await recordEvent(req, reference, {
    name,
    actor,
    from: before,
    to: after,
    version: latest.id,
    hash: latest.hash,
    origin: machine?.origin ?? originOf(req),
    restoredFrom: restoredFrom.on(req) ?? null,
    answering: await peopleBehind(req, machine),
    machine: machine?.name ?? null,
  })
}

/** On a request of the service's own: what it saves comes from this older version. */
export const restoredFrom = requestNote<string>('restoredFrom')

/** What the queue and the lists show of a version: a mirror, never the truth. */
export function mirrorOf(
  req: PayloadRequest,
  reference: Reference,
  latest: Version,
): Pick<
  Item,
  'latestVersion' | 'latestHash' | 'title' | 'slug' | 'municipality' | 'workingRefs' | 'languages'
> {
  const { content } = latest
  return {
    latestVersion: latest.id,
    latestHash: latest.hash,
    title: localized(content.title ?? content.name ?? content.siteName),
    slug: typeof content.slug === 'string' ? content.slug : null,
    municipality: idOf(content.municipality),
    workingRefs: referencesIn(fieldsOf(req, reference.kind), content),
    languages: languagesOf(req, reference, content),
  }
}
