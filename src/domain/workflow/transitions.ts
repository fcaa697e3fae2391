/**
 * THE table: every transition, from where, by whom, under which guards, to where. What is not in it is refused.
 * The judge (decide.ts), the buttons, the matrix test and the diagram in docs/workflow.md all read it.
 */
import { type Guard, gateGuards } from './guards'
import type { LiveState, WorkingState } from './states'

/** Who may: a role, or a relation to the document. `ownLeader` is the leader of the story's municipality. */
export type Who = 'ownLeader' | 'editor' | 'reviewer' | 'safeguarding' | 'admin' | 'robot' | 'forcePublisher'

export type Rule = {
  readonly working?: readonly WorkingState[]
  readonly live?: readonly LiveState[]
  readonly who: readonly Who[]
  readonly guards?: readonly Guard[]
  readonly to: { readonly working?: WorkingState; readonly live?: LiveState }
}

const anyLive = ['live', 'live_unreviewed'] as const
const notTakenDown = ['never', 'live', 'live_unreviewed', 'withdrawn'] as const

export const transitions = {
  create: [{ working: ['none'], live: ['never'], who: ['ownLeader', 'editor'], to: { working: 'draft' } }],
  save: [
    {
      working: ['none', 'draft'],
      who: ['ownLeader', 'editor'],
      guards: ['versionIfGiven'],
      to: { working: 'draft' },
    },
    { working: ['changes_requested'], who: ['ownLeader', 'editor'], guards: ['versionIfGiven'], to: {} },
    { working: ['submitted', 'in_review'], who: ['editor', 'reviewer'], guards: ['versionIfGiven'], to: {} },
    {
      working: ['approved'],
      who: ['editor', 'reviewer'],
      guards: ['versionIfGiven'],
      to: { working: 'submitted' },
    },
    { working: ['failed_to_publish'], who: ['editor'], guards: ['versionIfGiven'], to: { working: 'draft' } },
  ],
  submit: [
    {
      working: ['draft', 'changes_requested'],
      who: ['ownLeader', 'editor'],
      guards: ['version', 'greenGate'],
      to: { working: 'submitted' },
    },
  ],
  withdrawSubmission: [
    {
      working: ['submitted'],
      who: ['ownLeader', 'editor'],
      guards: ['isSubmitter', 'versionIfGiven'],
      to: { working: 'draft' },
    },
  ],
  claim: [
    {
      working: ['submitted'],
      who: ['reviewer'],
      guards: ['notContributor', 'readsTheChange', 'versionIfGiven'],
      to: { working: 'in_review' },
    },
  ],
  release: [
    {
      working: ['in_review'],
      who: ['reviewer'],
      guards: ['isClaimant', 'versionIfGiven'],
      to: { working: 'submitted' },
    },
  ],
  requestChanges: [
    {
      working: ['in_review', 'approved', 'failed_to_publish'],
      who: ['reviewer', 'safeguarding'],
      guards: ['version', 'hasReason'],
      to: { working: 'changes_requested' },
    },
  ],
  approve: [
    {
      working: ['in_review'],
      who: ['reviewer'],
      guards: ['version', 'notContributor', 'readsTheChange', 'noOpenBlockingComments', 'greenGate'],
      to: { working: 'approved' },
    },
  ],
  publish: [
    {
      working: ['approved', 'failed_to_publish'],
      live: notTakenDown,
      who: ['reviewer', 'editor'],
      guards: ['version', 'withItsRelease', 'approvedContent', 'greenGate'],
      to: { working: 'none', live: 'live' },
    },
  ],
  schedule: [
    {
      working: ['approved', 'failed_to_publish'],
      live: notTakenDown,
      who: ['reviewer', 'editor'],
      guards: ['version', 'withItsRelease', 'inFuture', 'approvedContent', 'greenGate'],
      to: { working: 'scheduled' },
    },
  ],
  unschedule: [
    {
      working: ['scheduled'],
      // The worker when a release is stopped: its other texts wait, approved, for people.
      who: ['reviewer', 'editor', 'robot'],
      guards: ['versionIfGiven', 'withItsRelease'],
      to: { working: 'approved' },
    },
  ],
  goLive: [
    {
      working: ['scheduled'],
      live: notTakenDown,
      who: ['robot'],
      guards: ['version', 'withItsRelease', 'timeHasCome', 'approvedContent', 'greenGate'],
      to: { working: 'none', live: 'live' },
    },
  ],
  failToPublish: [{ working: ['scheduled'], who: ['robot'], to: { working: 'failed_to_publish' } }],
  forcePublish: [
    {
      working: ['draft', 'submitted'],
      live: notTakenDown,
      who: ['forcePublisher'],
      guards: ['version', 'longReason', 'safeguardingGreen'],
      to: { working: 'none', live: 'live_unreviewed' },
    },
  ],
  approveRetrospectively: [
    {
      live: ['live_unreviewed'],
      who: ['reviewer'],
      guards: ['notForcer', 'notContributor', 'sameAsLive', 'greenGate'],
      to: { live: 'live' },
    },
  ],
  discard: [
    {
      working: ['draft', 'submitted', 'changes_requested', 'approved', 'failed_to_publish'],
      who: ['ownLeader', 'editor'],
      guards: ['versionIfGiven'],
      to: { working: 'none' },
    },
  ],
  withdraw: [
    { live: anyLive, who: ['editor'], guards: ['isReasonOnList', 'greenGate'], to: { live: 'withdrawn' } },
  ],
  // What readers are told of a withdrawal beyond the list of reasons is a text, and two people stand for it.
  proposeNotice: [
    { live: ['withdrawn'], who: ['editor', 'reviewer'], guards: ['hasReason', 'greenGate'], to: {} },
  ],
  approveNotice: [
    {
      live: ['withdrawn'],
      who: ['editor', 'reviewer'],
      guards: ['awaitsNotice', 'notNoticeWriter', 'readNotice', 'greenGate'],
      to: {},
    },
  ],
  takeDown: [
    {
      live: ['live', 'live_unreviewed', 'withdrawn'],
      who: ['ownLeader', 'editor', 'reviewer', 'safeguarding', 'admin', 'robot'],
      to: { live: 'taken_down' },
    },
  ],
  reinstate: [
    // A mended and approved working copy comes up instead of what was taken down.
    {
      working: ['approved'],
      live: ['taken_down'],
      who: ['safeguarding', 'reviewer'],
      guards: ['versionIfGiven', 'noOpenCase', 'approvedContent', 'secondPerson', 'greenGate'],
      to: { working: 'none', live: 'live' },
    },
    {
      live: ['taken_down'],
      who: ['safeguarding', 'reviewer'],
      guards: ['noOpenCase', 'sameAsLive', 'secondPerson', 'greenGate'],
      to: { live: 'live' },
    },
  ],
  markReviewed: [{ live: ['live'], who: ['editor', 'ownLeader'], to: {} }],
  delete: [
    {
      working: ['none', 'draft'],
      live: ['never'],
      who: ['ownLeader', 'editor', 'admin'],
      guards: ['isAuthorOrAdmin'],
      to: {},
    },
  ],
  // What was sent back, thrown away or forgotten is not kept for ever (retention, GDPR art. 5.1 e).
  letGo: [
    {
      working: ['none', 'draft', 'changes_requested'],
      live: ['never'],
      who: ['robot'],
      guards: ['version'],
      to: {},
    },
  ],
} as const satisfies Record<string, readonly Rule[]>

export type TransitionName = keyof typeof transitions

export const transitionNames = Object.keys(transitions) as TransitionName[]

/** Whether the gates run for a transition: whenever one of its rules asks for them. */
export function asksGates(name: TransitionName): boolean {
  const rules: readonly Rule[] = transitions[name]
  return rules.some(({ guards }) => guards?.some((guard) => gateGuards.includes(guard)))
}

/** Transitions that a person asks for by name over the API; the rest happen by saving or by the worker. */
export const namedTransitions = [
  'submit',
  'withdrawSubmission',
  'claim',
  'release',
  'requestChanges',
  'approve',
  'publish',
  'schedule',
  'unschedule',
  'forcePublish',
  'approveRetrospectively',
  'discard',
  'withdraw',
  'proposeNotice',
  'approveNotice',
  'takeDown',
  'reinstate',
  'markReviewed',
] as const satisfies readonly TransitionName[]

export type NamedTransition = (typeof namedTransitions)[number]

export function isNamedTransition(name: string): name is NamedTransition {
  return (namedTransitions as readonly string[]).includes(name)
}
