/**
 * The transition service: the only way to change what the public sees. Every named transition, from the API, the
 * admin, the seed and the worker, is one call here: lock, look, judge, act, record, commit.
 */
import { NotFound } from 'payload'
import { type Command, decide } from '@/domain/workflow/decide'
import type { LiveState, WorkingState } from '@/domain/workflow/states'
import type { Actor } from '@/domain/workflow/subject'
import { now } from '../clock'
import { lockSubject, throughTheDoor } from '../db/transaction'
import { isRecorded, recordEvent } from '../document/event'
import { forgetItem, writeItem } from '../document/item'
import { refuse } from '../document/refuse'
import { loadSubject, maySee } from '../document/subject'
import { actorOf, personOf } from '../people/actor'
import { announce } from '../publication/announce'
import type { Act, GateResult, TransitionRequest } from './act'
import { reviewedIn } from './approval'
import { effects } from './effects'
import { gatesFor } from './gates'
import { notify } from './notify'

export type TransitionAnswer = { state: WorkingState; live: LiveState; version: string | null }

/**
 * Performs one transition, whole or not at all.
 * @throws Refused with its typed reason; NotFound for what the caller may not see
 */
export async function performTransition(request: TransitionRequest): Promise<TransitionAnswer> {
  const { payload, reference, name, origin = 'local' } = request
  let eventId = ''
  const answer = await throughTheDoor(payload, request.user, async (req) => {
    await lockSubject(req, `${reference.kind}:${reference.id}`)
    const actor: Actor = request.isRobot ? { type: 'robot' } : actorOf(req)
    const loaded = await loadSubject(req, reference)
    if (!loaded || (!request.isRobot && !maySee(personOf(req), loaded.subject))) throw new NotFound(req.t)

    const gates = await gatesFor(req, request, loaded)
    const decision = decide(commandOf(request, gates), loaded.subject, actor)
    if (!decision.allowed)
      throw await refuse(req, reference, name, decision.because, {
        loaded,
        findings: gates.findings,
        actor,
        origin,
      })

    const act: Act = { req, request, actor, loaded, to: decision.to, gates }
    const item = { ...loaded.item, ...decision.to, ...(await effects[name]?.(act)) }
    if (name === 'letGo') await forgetItem(req, reference)
    else await writeItem(req, reference, item)
    eventId = await recordEvent(req, reference, {
      name,
      actor,
      from: loaded.item,
      to: item,
      version: item.latestVersion,
      hash: item.latestHash,
      note: request.note,
      reasons: request.reasons,
      origin,
      reviewed: reviewedIn(act),
    })
    await notify(act, item, eventId)
    await announce(req, reference, loaded.item, item)
    return { state: item.working, live: item.live, version: item.latestVersion }
  })
  if (!(await isRecorded(payload, eventId))) throw new Error('The transition was not committed.')
  return answer
}

function commandOf(request: TransitionRequest, gates: GateResult): Command {
  const { name, expected, note, reasons, reason, at } = request
  return { name, expected, note, reasons, reason, at, now: now(), gates }
}
