/**
 * Releases: documents that go live together, each in the version and hash that were approved when it was added. What
 * may be done with one, from where, by whom, under which guards. What is not in the table is refused.
 */
import { hasRole, type Role } from '../roles'
import { whenAhead } from '../workflow/guards'
import type { Refusal } from '../workflow/refusals'
import type { Actor } from '../workflow/subject'
import type { WithdrawalReason } from '../workflow/withdrawal'

export const releaseStates = ['open', 'scheduled', 'failed', 'live', 'withdrawn', 'cancelled'] as const
export type ReleaseState = (typeof releaseStates)[number]

/** Those in which it is filled: what is in one of them is in no other. */
export const fillable = ['open', 'failed'] as const satisfies readonly ReleaseState[]
/** Those in which its places still hold. */
export const underWay = [...fillable, 'scheduled'] as const satisfies readonly ReleaseState[]

export const isFillable = (state: ReleaseState): boolean =>
  (fillable as readonly ReleaseState[]).includes(state)
export const isUnderWay = (state: ReleaseState): boolean =>
  (underWay as readonly ReleaseState[]).includes(state)

/** More than that is not one piece of news; and each is locked until all are live. */
export const mostPlaces = 1000
export const longestName = 120

export type ReleaseParticulars = {
  readonly at?: Date | undefined
  readonly reason?: WithdrawalReason | undefined
  /** How many documents are to be added. */
  readonly adding?: number | undefined
  readonly now: Date
}

export type ReleaseSubject = {
  readonly state: ReleaseState
  readonly places: number
  /** Places that do not hold any more: the document was changed, sent back, thrown away or taken down. */
  readonly voided: number
  readonly scheduledFor: Date | null
}

type Question = (command: ReleaseParticulars, release: ReleaseSubject) => Refusal | null

const guards = {
  hasRoom: ({ adding = 0 }, { places }) => (places + adding > mostPlaces ? 'releaseIsFull' : null),
  notEmpty: (_, { places }) => (places === 0 ? 'releaseIsEmpty' : null),
  allHold: (_, { voided }) => (voided > 0 ? 'releaseIsStopped' : null),
  inFuture: whenAhead,
  timeHasCome: ({ now }, { scheduledFor }) =>
    scheduledFor !== null && now < scheduledFor ? 'tooEarly' : null,
  isReasonOnList: ({ reason }) => (reason === undefined ? 'missingReason' : null),
} as const satisfies Record<string, Question>

type Rule = {
  readonly from: readonly ReleaseState[]
  readonly who: readonly (Role | 'robot')[]
  readonly guards?: readonly (keyof typeof guards)[]
  /** Absent where it stays what it is. */
  readonly to?: ReleaseState
}

/** Who fills and publishes them. */
export const publishers = ['editor', 'reviewer'] as const satisfies readonly Role[]

export const releaseActs = {
  rename: { from: underWay, who: publishers },
  add: { from: fillable, who: publishers, guards: ['hasRoom'] },
  remove: { from: fillable, who: publishers },
  schedule: {
    from: fillable,
    who: publishers,
    guards: ['notEmpty', 'allHold', 'inFuture'],
    to: 'scheduled',
  },
  unschedule: { from: ['scheduled'], who: publishers, to: 'open' },
  publish: { from: fillable, who: publishers, guards: ['notEmpty', 'allHold'], to: 'live' },
  goLive: {
    from: ['scheduled'],
    who: ['robot'],
    guards: ['timeHasCome', 'notEmpty', 'allHold'],
    to: 'live',
  },
  fail: { from: ['scheduled'], who: ['robot'], to: 'failed' },
  withdraw: { from: ['live'], who: ['editor'], guards: ['isReasonOnList'], to: 'withdrawn' },
  cancel: { from: fillable, who: publishers, to: 'cancelled' },
} as const satisfies Record<string, Rule>

export type ReleaseAct = keyof typeof releaseActs
export const releaseActNames = Object.keys(releaseActs) as ReleaseAct[]

/** Acts that a person asks for by name; a name and documents come by addresses of their own. */
export const namedReleaseActs = ['publish', 'schedule', 'unschedule', 'withdraw', 'cancel'] as const
export type NamedReleaseAct = (typeof namedReleaseActs)[number]

/** Whether an act belongs to this state, whoever does it: what does not is not offered. */
export const isDoneFrom = (name: ReleaseAct, state: ReleaseState): boolean =>
  (releaseActs[name].from as readonly ReleaseState[]).includes(state)

export type ReleaseDecision =
  | { readonly allowed: true; readonly to: ReleaseState }
  | { readonly allowed: false; readonly because: Refusal }

/** Judges one act on one release. The documents in it have their own judge, and it is asked too. */
export function decideRelease(
  command: ReleaseParticulars & { readonly name: ReleaseAct },
  release: ReleaseSubject,
  actor: Actor,
): ReleaseDecision {
  const { who, to, guards: asked = [] }: Rule = releaseActs[command.name]
  if (actor === null) return { allowed: false, because: 'notSignedIn' }
  const isWhoMay = who.some((one) =>
    one === 'robot' ? actor.type === 'robot' : actor.type === 'person' && hasRole(actor, one),
  )
  if (!isWhoMay) return { allowed: false, because: 'wrongRole' }
  if (!isDoneFrom(command.name, release.state)) return { allowed: false, because: 'wrongState' }
  for (const guard of asked) {
    const because = guards[guard](command, release)
    if (because) return { allowed: false, because }
  }
  return { allowed: true, to: to ?? release.state }
}

/** Whoever may begin one. */
export const mayMakeReleases = (actor: Actor): boolean =>
  actor?.type === 'person' && publishers.some((role) => hasRole(actor, role))
