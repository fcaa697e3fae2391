/** Writes a refusal to the log, outside the transaction that is about to be rolled back, and phrases it. */
import type { PayloadRequest } from 'payload'
import type { Finding } from '@/cms/safeguarding/finding'
import type { Refusal } from '@/domain/workflow/refusals'
import type { TransitionName } from '@/domain/workflow/transitions'
import { actorOf } from './actor'
import { recordEvent } from './event'
import { untouched } from './item'
import { languageOf } from './language'
import type { Reference } from './reference'
import { Refused } from './refused'
import type { Loaded } from './subject'

/** @returns the error to throw; anonymous callers are not logged, or anybody could fill the log */
export async function refuse(
  req: PayloadRequest,
  reference: Reference,
  name: TransitionName,
  because: Refusal,
  loaded?: Loaded | null,
  findings?: readonly Finding[],
): Promise<Refused> {
  const actor = actorOf(req)
  const { working, live } = loaded?.item ?? untouched
  if (actor) {
    await recordEvent({ payload: req.payload }, reference, {
      name,
      actor,
      from: { working, live },
      version: loaded?.latest?.id ?? null,
      because,
      origin: originOf(req),
    })
  }
  return new Refused(because, languageOf(req), findings)
}

/** By which way a request came. */
export function originOf(req: PayloadRequest): string {
  return req.payloadAPI === 'local' || req.payloadAPI === undefined ? 'local' : 'rest'
}
