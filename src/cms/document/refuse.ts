/** Writes a refusal to the log, outside the transaction that is about to be rolled back, and phrases it. */
import type { PayloadRequest } from 'payload'
import type { Finding } from '@/domain/workflow/finding'
import type { Refusal } from '@/domain/workflow/refusals'
import type { Actor } from '@/domain/workflow/subject'
import type { TransitionName } from '@/domain/workflow/transitions'
import { autonomous } from '../db/autonomous'
import { Refused } from '../http/refused'
import { actorOf } from '../people/actor'
import { languageOf } from '../people/language'
import { recordEvent } from './event'
import { readItem } from './item'
import type { Reference } from './reference'
import { type Loaded, namesOfThoseWhoRead } from './subject'

type Circumstances = {
  readonly loaded?: Loaded | null
  readonly findings?: readonly Finding[]
  /** Who asked, when it is not the signed-in user: the worker. */
  readonly actor?: Actor
  /** By which way it came, when the service's own request no longer tells. */
  readonly origin?: string
}

/** @returns the error to throw; anonymous callers are not logged, or anybody could fill the log */
export async function refuse(
  req: PayloadRequest,
  reference: Reference,
  name: TransitionName,
  because: Refusal,
  { loaded, findings, actor = actorOf(req), origin = originOf(req) }: Circumstances = {},
): Promise<Refused> {
  if (actor) {
    const { working, live } = loaded?.item ?? (await readItem(req, reference))
    await recordEvent(autonomous(), reference, {
      name,
      actor,
      from: { working, live },
      version: loaded?.latest?.id ?? null,
      because,
      origin: actor.type === 'robot' ? 'robot' : origin,
    })
  }
  const readBy = because === 'cannotRead' && loaded ? namesOfThoseWhoRead(loaded) : []
  return new Refused(because, languageOf(req), findings, { readBy })
}

/** By which way a request came. */
export function originOf(req: PayloadRequest): string {
  return req.payloadAPI === 'local' || req.payloadAPI === undefined ? 'local' : 'rest'
}
