/**
 * The transition service: the only way to change what the public sees. Every named transition, from the API, the
 * admin, the seed and the worker, is one call here: lock, look, judge, act, record, commit. A release does the same with
 * many documents in one transaction (ADR 164): all are judged before anything is done to one.
 */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'
import { type Command, decide } from '@/domain/workflow/decide'
import type { LiveState, WorkingState } from '@/domain/workflow/states'
import type { Actor } from '@/domain/workflow/subject'
import { now } from '../clock'
import { readingOnce } from '../db/read-once'
import { stored } from '../db/tables'
import { lockSubjects, query, throughTheDoor } from '../db/transaction'
import { isRecorded, recordEvents } from '../document/event'
import { forgetItem, type Item, writeItems } from '../document/item'
import type { Reference } from '../document/reference'
import { refuse } from '../document/refuse'
import { type Loaded, loadSubjects, maySee } from '../document/subject'
import type { Refused } from '../http/refused'
import { tellPeople } from '../mail/tell-people'
import { actorOf, personOf } from '../people/actor'
import { announce } from '../publication/announce'
import { queuePush } from '../push/queue-push'
import { knowReasons } from '../safeguarding/warning-reasons'
import type { Act, GateResult, TransitionRequest } from './act'
import { reviewedIn } from './approval'
import { effects } from './effects'
import { gatesFor } from './gates'
import { goPublicTogether } from './go-public'
import { newsOf, noticesOf } from './notify'
import { voidPlace } from './void-place'

export type TransitionAnswer = { state: WorkingState; live: LiveState; version: string | null }

/**
 * Performs one transition, whole or not at all.
 * @throws Refused with its typed reason; NotFound for what the caller may not see
 */
export async function performTransition(request: TransitionRequest): Promise<TransitionAnswer> {
  const { payload } = request
  const done = await throughTheDoor(payload, request.user, async (req) => {
    await lockDocuments(req, [request.reference])
    const { acts, refusals } = await judgeTogether(req, [request])
    for (const { refused } of refusals) throw refused
    return carryOut(req, acts)
  })
  const [one] = done
  if (!one || !(await isRecorded(payload, one.event))) throw new Error('The transition was not committed.')
  return one.answer
}

/** Documents first, then what they show: whoever decides about one document locks in the same order. */
export async function lockDocuments(req: PayloadRequest, references: readonly Reference[]): Promise<void> {
  const keys = references.map(({ kind, id }) => `${kind}:${id}`)
  await lockSubjects(req, keys)
  if (keys.length < 2) return
  const shown = await query<{ name: string }>(
    req,
    sql`select distinct jsonb_array_elements_text(working_refs || live_refs) as name from ${stored.workflow_items}
        where subject_collection || ':' || subject_id in ${keys}`,
  )
  await lockSubjects(
    req,
    shown.map(({ name }) => name),
  )
}

type Judged = {
  readonly acts: readonly Act[]
  readonly refusals: readonly { readonly request: TransitionRequest; readonly refused: Refused }[]
}

/**
 * What would happen: the acts, and why not, which is in the log then. The caller holds the documents' locks.
 * @throws NotFound for what the caller may not see
 */
export async function judgeTogether(
  req: PayloadRequest,
  requests: readonly TransitionRequest[],
): Promise<Judged> {
  const references = requests.map(({ reference }) => reference)
  const loaded = await loadSubjects(req, references)
  const acts: Act[] = []
  const refusals: Judged['refusals'][number][] = []
  await readingOnce(req, async () => {
    if (requests.length > 1) await knowReasons(req, references)
    for (const [at, request] of requests.entries()) {
      const judged = await judge(req, request, loaded[at] ?? null)
      if ('refused' in judged) refusals.push({ request, refused: judged.refused })
      else acts.push(judged)
    }
  })
  return { acts, refusals }
}

async function judge(
  req: PayloadRequest,
  request: TransitionRequest,
  loaded: Loaded | null,
): Promise<Act | { readonly refused: Refused }> {
  const { reference, name, origin = 'local' } = request
  const actor: Actor = request.isRobot ? { type: 'robot' } : actorOf(req)
  if (!loaded || (!request.isRobot && !maySee(personOf(req), loaded.subject))) throw new NotFound(req.t)
  const gates = await gatesFor(req, request, loaded)
  const decision = decide(commandOf(request, gates), loaded.subject, actor)
  if (decision.allowed) return { req, request, actor, loaded, to: decision.to, gates }
  const circumstances = { loaded, findings: gates.findings, actor, origin }
  return { refused: await refuse(req, reference, name, decision.because, circumstances) }
}

type Done = { readonly answer: TransitionAnswer; readonly event: string }

/** Does what was judged. Before readers everything comes last: others wait for these locks, whatever they write. */
export async function carryOut(req: PayloadRequest, acts: readonly Act[]): Promise<Done[]> {
  const changes = await changesBy(req, acts)
  const done = acts.map((act, at) => ({ act, item: { ...act.loaded.item, ...act.to, ...changes[at] } }))
  await remember(req, done)
  const events = await recordEvents(
    req,
    done.map(({ act, item }) => ({
      reference: act.request.reference,
      name: act.request.name,
      actor: act.actor,
      from: act.loaded.item,
      to: item,
      version: item.latestVersion,
      hash: item.latestHash,
      note: act.request.note,
      reasons: act.request.reasons,
      origin: act.request.origin ?? 'local',
      reviewed: reviewedIn(act),
    })),
  )
  await readingOnce(req, async () => {
    const news = []
    for (const [at, { act, item }] of done.entries())
      news.push(...(await newsOf(act, item, String(events[at]))))
    await tellPeople(req, news)
    await queuePush(
      req,
      done.flatMap(({ act }, at) => noticesOf(act, String(events[at]))),
    )
  })
  await announce(
    req,
    done.map(({ act: { loaded, request }, item }) => ({
      ...{ reference: loaded.reference, before: loaded.item, after: item, release: request.pin?.release },
    })),
  )
  return done.map(({ item }, at) => ({
    event: String(events[at]),
    answer: { state: item.working, live: item.live, version: item.latestVersion },
  }))
}

type DoneTo = { readonly act: Act; readonly item: Item }

async function remember(req: PayloadRequest, done: readonly DoneTo[]): Promise<void> {
  const isLetGo = ({ act }: DoneTo) => act.request.name === 'letGo'
  for (const { act } of done.filter(isLetGo)) await forgetItem(req, act.request.reference)
  const kept = done.filter((one) => !isLetGo(one))
  await writeItems(
    req,
    kept.map(({ act, item }) => ({ reference: act.request.reference, item })),
  )
  for (const { act, item } of kept) {
    const { request, actor, loaded } = act
    if (loaded.subject.release && !request.pin)
      await voidPlace(req, request.reference, item, { name: request.name, actor })
  }
}

/** What each changes of its document's memory. What goes live together is read back together. */
async function changesBy(req: PayloadRequest, acts: readonly Act[]): Promise<Partial<Item>[]> {
  if (acts.length > 1 && acts.every(({ request: { name } }) => name === 'publish' || name === 'goLive'))
    return goPublicTogether(
      req,
      acts.map(({ loaded }) => loaded),
    )
  const changes: Partial<Item>[] = []
  for (const act of acts) changes.push((await effects[act.request.name]?.(act)) ?? {})
  return changes
}

function commandOf(request: TransitionRequest, gates: GateResult): Command {
  const { name, expected, note, reasons, reason, at, pin } = request
  return { name, expected, note, reasons, reason, at, pin, now: now(), gates }
}
