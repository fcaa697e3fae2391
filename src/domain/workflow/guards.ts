/** One guard, one question. Each answers with the refusal it would give, or null when it has nothing against it. */
import { day } from '../day'
import type { Refusal } from './refusals'
import type { Doer, Particulars, Subject } from './subject'

type Question = (command: Particulars, subject: Subject, actor: Doer) => Refusal | null

/** Shortest written reason for publishing past review, in characters. */
export const shortestForceReason = 20

/** A time for going live, in milliseconds from now: what lies further ahead is a mistyped year. */
export const furthestAhead = 2 * 366 * day

const isWritten = (command: Particulars) =>
  Boolean(command.note?.trim()) || Boolean(command.reasons?.some((reason) => reason.text.trim()))

/** What is wrong with a time at which something is to go live. */
export function whenAhead({ at, now }: Pick<Particulars, 'at' | 'now'>): Refusal | null {
  if (at === undefined) return 'missingTime'
  if (at <= now) return 'timeIsPast'
  return at.getTime() - now.getTime() > furthestAhead ? 'timeIsFar' : null
}

const versionIfGiven: Question = ({ expected }, { latestVersion }) =>
  expected !== undefined && expected !== latestVersion ? 'staleVersion' : null

export const guards = {
  versionIfGiven,
  version: (command, subject, actor) =>
    command.expected === undefined ? 'missingVersion' : versionIfGiven(command, subject, actor),
  notContributor: (_, { contributors }, actor) =>
    contributors.some((contributor) => contributor === actor.id) ? 'hasContributed' : null,
  // Where somebody has said that she reads what has changed, it is hers to review, and not theirs who have not.
  readsTheChange: (_, { readBy }, actor) =>
    readBy.length === 0 || readBy.some((one) => one === actor.id) ? null : 'cannotRead',
  isSubmitter: (_, { submitter }, actor) => (submitter === actor.id ? null : 'notSubmitter'),
  isClaimant: (_, { claimant }, actor) =>
    claimant === null || claimant === actor.id ? null : 'claimedByOther',
  isAuthorOrAdmin: (_, { author }, actor) =>
    actor.type === 'person' && (author === actor.id || actor.roles.includes('admin')) ? null : 'notAuthor',
  hasReason: (command) => (isWritten(command) ? null : 'missingReason'),
  isReasonOnList: ({ reason }) => (reason === undefined ? 'missingReason' : null),
  awaitsNotice: (_, { proposedNotice }) => (proposedNotice === null ? 'wrongState' : null),
  notNoticeWriter: (_, { proposedNotice }, actor) =>
    proposedNotice?.by === actor.id ? 'hasContributed' : null,
  // Whoever says yes brings the words that she says yes to.
  readNotice: ({ note }, { proposedNotice }) => (proposedNotice?.text === note ? null : 'staleVersion'),
  longReason: ({ note }) => ((note?.trim().length ?? 0) < shortestForceReason ? 'reasonTooShort' : null),
  noOpenBlockingComments: (_, { openBlockingComments }) =>
    openBlockingComments > 0 ? 'openBlockingComments' : null,
  noOpenCase: (_, { hasOpenCase }) => (hasOpenCase ? 'openCase' : null),
  // What a release brings along is what it pinned, not what somebody has approved since.
  approvedContent: ({ pin }, { approvedHash, latestHash }) =>
    approvedHash !== null && approvedHash === latestHash && (!pin || pin.hash === approvedHash)
      ? null
      : 'contentNotApproved',
  withItsRelease: ({ pin }, { release }) =>
    release === null || release === pin?.release ? null : 'inRelease',
  sameAsLive: (_, { liveHash, publicHash }) =>
    liveHash !== null && liveHash === publicHash ? null : 'contentNotApproved',
  inFuture: whenAhead,
  timeHasCome: ({ now }, { scheduledFor }) =>
    scheduledFor !== null && now < scheduledFor ? 'tooEarly' : null,
  greenGate: ({ gates }) => (gates.isRed ? 'gateIsRed' : null),
  safeguardingGreen: ({ gates }) => (gates.isSafeguardingRed ? 'gateIsRed' : null),
  notForcer: (_, { forcedBy }, actor) => (forcedBy === actor.id ? 'publishedIt' : null),
  secondPerson: (_, { reinstatementBy }, actor) => {
    if (reinstatementBy === null || actor.type !== 'person') return null
    if (reinstatementBy.id === actor.id) return 'samePerson'
    // One of the two must answer for safeguarding, the other for the review.
    const hasBoth = reinstatementBy.asSafeguarding
      ? actor.roles.includes('reviewer')
      : actor.roles.includes('safeguarding')
    return hasBoth ? null : 'needsOtherRole'
  },
} as const satisfies Record<string, Question>

export type Guard = keyof typeof guards

/** The guards that ask what the gates say: a rule with one of them is a rule for which the gates run (I27). */
export const gateGuards: readonly Guard[] = ['greenGate', 'safeguardingGreen']
