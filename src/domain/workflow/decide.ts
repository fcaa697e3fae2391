/** The one judge. Everything that asks "may this happen now?" asks here. */

import { leaderKinds } from '../kinds'
import { hasRole, type Person } from '../roles'
import { guards } from './guards'
import type { Refusal } from './refusals'
import type { LiveState, WorkingState } from './states'
import type { Actor, Doer, Particulars, Subject } from './subject'
import { type Rule, type TransitionName, transitions, type Who } from './transitions'

export type Command = Particulars & { readonly name: TransitionName }

export type Decision =
  | { readonly allowed: true; readonly to: { readonly working: WorkingState; readonly live: LiveState } }
  | { readonly allowed: false; readonly because: Refusal }

/**
 * Judges one command on one document by one actor. Pure: the same answer for the door that enforces it, the
 * button that is disabled by it and the test that prints it. Default deny.
 */
export function decide(command: Command, subject: Subject, actor: Actor): Decision {
  if (actor === null) return refuse('notSignedIn')
  const rules: readonly Rule[] = transitions[command.name]
  if (!rules.some((rule) => mayBe(rule.who, subject, actor))) return refuse(whyNobody(rules, subject, actor))

  const inState = rules.filter((rule) => fits(rule, subject))
  if (inState.length === 0) return refuse(whyNotNow(command, subject))
  const rule = inState.find(({ who }) => mayBe(who, subject, actor))
  if (!rule) return refuse('wrongRole')

  for (const guard of rule.guards ?? []) {
    const refusal = guards[guard](command, subject, actor)
    if (refusal) return refuse(refusal)
  }
  return { allowed: true, to: landing(rule, command, subject) }
}

/** Whether a leader works with this document: a story of her own municipality, now and in its latest version. */
export function isOwnLeader(
  person: Person,
  { kind, municipalities }: Pick<Subject, 'kind' | 'municipalities'>,
): boolean {
  return (
    hasRole(person, 'leader') &&
    person.municipality !== null &&
    (leaderKinds as readonly string[]).includes(kind) &&
    municipalities.length > 0 &&
    municipalities.every((municipality) => municipality === person.municipality)
  )
}

function mayBe(who: readonly Who[], subject: Subject, actor: Doer): boolean {
  return who.some((one) => {
    if (one === 'robot') return actor.type === 'robot'
    if (actor.type === 'robot') return false
    if (one === 'ownLeader') return isOwnLeader(actor, subject)
    if (one === 'forcePublisher') return actor.mayForcePublish
    return hasRole(actor, one)
  })
}

function fits(rule: Rule, { working, live }: Subject): boolean {
  return (rule.working?.includes(working) ?? true) && (rule.live?.includes(live) ?? true)
}

function whyNobody(rules: readonly Rule[], subject: Subject, actor: Doer): Refusal {
  const asks = (one: Who) => rules.some(({ who }) => who.includes(one))
  if (
    actor.type === 'person' &&
    asks('ownLeader') &&
    hasRole(actor, 'leader') &&
    !isOwnLeader(actor, subject)
  ) {
    return 'notYours'
  }
  return asks('forcePublisher') ? 'missingForceRight' : 'wrongRole'
}

const goingUp = new Set<Command['name']>(['publish', 'schedule', 'goLive', 'forcePublish'])

/** Where an act that is refused in a state has a better reason than the state. */
const betterReasons: { readonly [Name in TransitionName]?: { readonly [State in WorkingState]?: Refusal } } =
  {
    save: { scheduled: 'isScheduled' },
    // Two reviewers at once: the slower one is told that a decision was made, not that she did wrong.
    approve: {
      approved: 'alreadyDecided',
      scheduled: 'alreadyDecided',
      changes_requested: 'alreadyDecided',
    },
    claim: { in_review: 'claimedByOther' },
  }

function whyNotNow({ name }: Command, { working, live }: Subject): Refusal {
  if (live === 'taken_down' && goingUp.has(name)) return 'isTakenDown'
  return betterReasons[name]?.[working] ?? 'wrongState'
}

function landing(rule: Rule, { name }: Command, { working, live, reinstatementBy, forcedBy }: Subject) {
  // The first of the two people only puts her name to it: up is hard.
  if (name === 'reinstate' && reinstatementBy === null) return { working, live }
  // What nobody had approved when it was taken down still awaits its second look when it comes back.
  if (name === 'reinstate' && rule.to.working === undefined && forcedBy !== null) {
    return { working, live: 'live_unreviewed' as const }
  }
  return { working: rule.to.working ?? working, live: rule.to.live ?? live }
}

function refuse(because: Refusal): Decision {
  return { allowed: false, because }
}
