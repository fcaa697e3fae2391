/** An act on a release under way: what was asked, of whom, and how it is refused. */
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import type { ReleaseAct } from '@/domain/releases/acts'
import type { ReleaseLinkAct } from '@/domain/releases/links'
import type { Stop } from '@/domain/releases/release'
import type { Refusal } from '@/domain/workflow/refusals'
import type { Actor } from '@/domain/workflow/subject'
import type { WithdrawalReason } from '@/domain/workflow/withdrawal'
import { autonomous } from '../db/autonomous'
import type { Reference } from '../document/reference'
import { recordReleaseEvent } from '../document/release-event'
import { Refused } from '../http/refused'
import { languageOf } from '../people/language'
import type { Release } from './release'

export type ReleaseRequest = {
  readonly payload: Payload
  readonly release: string
  readonly name: ReleaseAct
  /** The signed-in user; null only for the worker. */
  readonly user: TypedUser | null
  readonly isRobot?: boolean
  readonly title?: string
  readonly documents?: readonly Reference[]
  readonly at?: Date | undefined
  readonly reason?: WithdrawalReason | undefined
  readonly note?: string | undefined
  /** What stopped it, when it failed. */
  readonly stops?: readonly Stop[]
}

export type Acting = {
  readonly req: PayloadRequest
  readonly request: ReleaseRequest
  readonly actor: Actor
  readonly release: Release
}

/** What changes of the release's own row; and the act's event, where each document has one of its own. */
export type Change = Partial<{
  name: string
  scheduledFor: Date | null
  failure: readonly Stop[] | null
  liveAt: Date
  event: string
}>

/** Documents as the log names them. */
export const named = (documents: readonly Reference[]): string =>
  documents.map(({ kind, id }) => `${kind}/${id}`).join(' ')

/** A refusal is in the log, whatever becomes of the transaction. */
export async function refused(
  req: PayloadRequest,
  { release, name }: { readonly release: string; readonly name: ReleaseAct | ReleaseLinkAct },
  actor: Actor,
  because: Refusal,
  about: readonly Reference[] = [],
): Promise<Refused> {
  const note = named(about) || null
  if (actor) await recordReleaseEvent(autonomous(), release, { name, actor, because, note })
  return new Refused(because, languageOf(req))
}
