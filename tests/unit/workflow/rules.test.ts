/**
 * The editorial rules, written down by hand from what was agreed, never from the table that they check: every act,
 * who may do it, from where to where, and everything that stands in its way. What is not said here is refused.
 */
import { describe, expect, test } from 'vitest'
import type { Person, Role } from '@/domain/roles'
import { type Command, decide } from '@/domain/workflow/decide'
import { type LiveState, liveStates, type WorkingState, workingStates } from '@/domain/workflow/states'
import { type Actor, assumedGreen, notRun, type Subject } from '@/domain/workflow/subject'
import { type TransitionName, transitionNames } from '@/domain/workflow/transitions'

const now = new Date('2026-03-01T08:00:00Z')
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds)

const holding = (roles: Role[], more: Partial<Person> = {}): Actor => ({
  type: 'person',
  id: 'she',
  roles,
  municipality: null,
  mayForcePublish: false,
  ...more,
})

/** Each holds one role and no more, so that what is allowed is allowed by it. */
const actors = {
  nobody: null,
  leader: holding(['leader'], { municipality: 'boden' }),
  'leader of another municipality': holding(['leader'], { municipality: 'kalmar' }),
  'leader of no municipality': holding(['leader']),
  editor: holding(['editor']),
  reviewer: holding(['reviewer']),
  safeguarding: holding(['safeguarding']),
  admin: holding(['admin']),
  forcer: holding([], { mayForcePublish: true }),
  worker: { type: 'robot' },
} as const satisfies Record<string, Actor>

type Who = keyof typeof actors
type Try = { readonly command?: Partial<Command>; readonly subject?: Partial<Subject> }

const words = 'It is really urgent!!'

/** Everything that can be wrong with an otherwise right act, and what its author is told. */
const obstacles = {
  'not saying which version was read': [{ command: { expected: undefined } }, 'missingVersion'],
  'somebody saved since': [{ command: { expected: 'v0' } }, 'staleVersion'],
  'having written in it': [{ subject: { contributors: ['other', 'she'] } }, 'hasContributed'],
  'somebody else reading what has changed': [{ subject: { readBy: ['other'] } }, 'cannotRead'],
  'somebody else handed it in': [{ subject: { submitter: 'other' } }, 'notSubmitter'],
  'somebody else claimed it': [{ subject: { claimant: 'other' } }, 'claimedByOther'],
  'somebody else began it': [{ subject: { author: 'other' } }, 'notAuthor'],
  'no reason': [
    { command: { note: '  ', reasons: [{ field: 'body', text: ' ' }] } },
    'missingReason or reasonTooShort or staleVersion',
  ],
  'a reason of 19 letters': [
    { command: { note: ' It is really urgent ' } },
    'reasonTooShort or staleVersion',
  ],
  'no reason on the list': [{ command: { reason: undefined } }, 'missingReason'],
  'no words that wait for a yes': [{ subject: { proposedNotice: null } }, 'wrongState'],
  'words of her own': [{ subject: { proposedNotice: { text: words, by: 'she' } } }, 'hasContributed'],
  'other words than she read': [
    { subject: { proposedNotice: { text: `${words}!`, by: 'other' } } },
    'staleVersion',
  ],
  'an open blocking comment': [{ subject: { openBlockingComments: 1 } }, 'openBlockingComments'],
  'an open case': [{ subject: { hasOpenCase: true } }, 'openCase'],
  'another content than the approved': [{ subject: { approvedHash: 'other' } }, 'contentNotApproved'],
  'no approval at all': [{ subject: { approvedHash: null, latestHash: null } }, 'contentNotApproved'],
  'a change of what readers would see': [{ subject: { publicHash: 'other' } }, 'contentNotApproved'],
  'no time': [{ command: { at: undefined } }, 'missingTime'],
  'this very moment': [{ command: { at: now } }, 'timeIsPast'],
  'in the year 9999': [{ command: { at: new Date('9999-12-31T08:00:00Z') } }, 'timeIsFar'],
  'a moment too early': [{ subject: { scheduledFor: later(1) } }, 'tooEarly'],
  'a missing field': [{ command: { gates: { isRed: true, isSafeguardingRed: false } } }, 'gateIsRed'],
  'gates that were not run': [{ command: { gates: notRun } }, 'gateIsRed'],
  'having put it live herself': [{ subject: { forcedBy: 'she' } }, 'publishedIt'],
  'having said the first yes herself': [
    { subject: { reinstatementBy: { id: 'she', asSafeguarding: false } } },
    'samePerson',
  ],
  'a place in a release that it would leave behind': [{ subject: { release: 'its' } }, 'inRelease'],
  'another hash than its release pinned': [
    { subject: { release: 'its' }, command: { pin: { release: 'its', hash: 'other' } } },
    'contentNotApproved',
  ],
  'a first yes of the same role': [
    { subject: { reinstatementBy: { id: 'first', asSafeguarding: true } } },
    'needsOtherRole',
  ],
} as const satisfies Record<string, readonly [Try, string]>

type Obstacle = keyof typeof obstacles

type Rule = {
  readonly act: TransitionName
  /** Left out: any. */
  readonly working?: readonly WorkingState[]
  readonly live?: readonly LiveState[]
  readonly who: readonly Who[]
  /** Left out: stays. */
  readonly becomes?: { readonly working?: WorkingState; readonly live?: LiveState }
  readonly but?: readonly Obstacle[]
}

const unread = ['not saying which version was read', 'somebody saved since'] as const
const stale = ['somebody saved since'] as const
const red = ['a missing field', 'gates that were not run'] as const
const apart = ['a place in a release that it would leave behind'] as const
const unapproved = [
  'another content than the approved',
  'no approval at all',
  'another hash than its release pinned',
] as const
const up = ['never', 'live', 'live_unreviewed', 'withdrawn'] as const
const public_ = ['live', 'live_unreviewed'] as const
const twoPeople = ['having said the first yes herself', 'a first yes of the same role'] as const

const rules: readonly Rule[] = [
  {
    act: 'create',
    working: ['none'],
    live: ['never'],
    who: ['leader', 'editor'],
    becomes: { working: 'draft' },
  },
  {
    act: 'save',
    working: ['none', 'draft'],
    who: ['leader', 'editor'],
    becomes: { working: 'draft' },
    but: stale,
  },
  { act: 'save', working: ['changes_requested'], who: ['leader', 'editor'], but: stale },
  { act: 'save', working: ['submitted', 'in_review'], who: ['editor', 'reviewer'], but: stale },
  {
    act: 'save',
    working: ['approved'],
    who: ['editor', 'reviewer'],
    becomes: { working: 'submitted' },
    but: stale,
  },
  {
    act: 'save',
    working: ['failed_to_publish'],
    who: ['editor'],
    becomes: { working: 'draft' },
    but: stale,
  },
  {
    act: 'submit',
    working: ['draft', 'changes_requested'],
    who: ['leader', 'editor'],
    becomes: { working: 'submitted' },
    but: [...unread, ...red],
  },
  {
    act: 'withdrawSubmission',
    working: ['submitted'],
    who: ['leader', 'editor'],
    becomes: { working: 'draft' },
    but: [...stale, 'somebody else handed it in'],
  },
  {
    act: 'claim',
    working: ['submitted'],
    who: ['reviewer'],
    becomes: { working: 'in_review' },
    but: [...stale, 'having written in it', 'somebody else reading what has changed'],
  },
  {
    act: 'release',
    working: ['in_review'],
    who: ['reviewer'],
    becomes: { working: 'submitted' },
    but: [...stale, 'somebody else claimed it'],
  },
  {
    act: 'requestChanges',
    working: ['in_review', 'approved', 'failed_to_publish'],
    who: ['reviewer', 'safeguarding'],
    becomes: { working: 'changes_requested' },
    but: [...unread, 'no reason'],
  },
  {
    act: 'approve',
    working: ['in_review'],
    who: ['reviewer'],
    becomes: { working: 'approved' },
    but: [
      ...unread,
      ...(['having written in it', 'somebody else reading what has changed'] as const),
      ...(['an open blocking comment', ...red] as const),
    ],
  },
  {
    act: 'publish',
    working: ['approved', 'failed_to_publish'],
    live: up,
    who: ['reviewer', 'editor'],
    becomes: { working: 'none', live: 'live' },
    but: [...unread, ...apart, ...unapproved, ...red],
  },
  {
    act: 'schedule',
    working: ['approved', 'failed_to_publish'],
    live: up,
    who: ['reviewer', 'editor'],
    becomes: { working: 'scheduled' },
    but: [...unread, ...apart, ...unapproved, 'no time', 'this very moment', 'in the year 9999', ...red],
  },
  {
    act: 'unschedule',
    working: ['scheduled'],
    // The worker when a release is stopped.
    who: ['reviewer', 'editor', 'worker'],
    becomes: { working: 'approved' },
    but: [...stale, ...apart],
  },
  {
    act: 'goLive',
    working: ['scheduled'],
    live: up,
    who: ['worker'],
    becomes: { working: 'none', live: 'live' },
    but: [...unread, ...apart, ...unapproved, 'a moment too early', ...red],
  },
  {
    act: 'failToPublish',
    working: ['scheduled'],
    who: ['worker'],
    becomes: { working: 'failed_to_publish' },
  },
  {
    act: 'forcePublish',
    working: ['draft', 'submitted'],
    live: up,
    who: ['forcer'],
    becomes: { working: 'none', live: 'live_unreviewed' },
    but: [...unread, 'no reason', 'a reason of 19 letters', 'gates that were not run'],
  },
  {
    act: 'approveRetrospectively',
    live: ['live_unreviewed'],
    who: ['reviewer'],
    becomes: { live: 'live' },
    but: ['having put it live herself', 'having written in it', 'a change of what readers would see', ...red],
  },
  {
    act: 'discard',
    working: ['draft', 'submitted', 'changes_requested', 'approved', 'failed_to_publish'],
    who: ['leader', 'editor'],
    becomes: { working: 'none' },
    but: stale,
  },
  {
    act: 'withdraw',
    live: public_,
    who: ['editor'],
    becomes: { live: 'withdrawn' },
    but: ['no reason on the list', ...red],
  },
  {
    act: 'proposeNotice',
    live: ['withdrawn'],
    who: ['editor', 'reviewer'],
    but: ['no reason', ...red],
  },
  {
    act: 'approveNotice',
    live: ['withdrawn'],
    who: ['editor', 'reviewer'],
    but: [
      ...['no words that wait for a yes', 'words of her own', 'other words than she read'],
      ...['no reason', 'a reason of 19 letters', ...red],
    ] as Obstacle[],
  },
  // Down is easy: anybody responsible, whatever else is the matter.
  {
    act: 'takeDown',
    live: [...public_, 'withdrawn'],
    who: ['leader', 'editor', 'reviewer', 'safeguarding', 'admin', 'worker'],
    becomes: { live: 'taken_down' },
  },
  // Up is hard: safeguarding and a reviewer, and what was mended meanwhile comes up instead.
  {
    act: 'reinstate',
    working: ['approved'],
    live: ['taken_down'],
    who: ['safeguarding', 'reviewer'],
    becomes: { working: 'none', live: 'live' },
    but: [...stale, 'an open case', ...unapproved, ...twoPeople, ...red],
  },
  {
    act: 'reinstate',
    working: workingStates.filter((working) => working !== 'approved'),
    live: ['taken_down'],
    who: ['safeguarding', 'reviewer'],
    becomes: { live: 'live' },
    but: ['an open case', 'a change of what readers would see', ...twoPeople, ...red],
  },
  { act: 'markReviewed', live: ['live'], who: ['editor', 'leader'] },
  {
    act: 'delete',
    working: ['none', 'draft'],
    live: ['never'],
    who: ['leader', 'editor', 'admin'],
    but: ['somebody else began it'],
  },
  {
    act: 'letGo',
    working: ['none', 'draft', 'changes_requested'],
    live: ['never'],
    who: ['worker'],
    but: unread,
  },
]

/** A story of Boden about which everything is as it should be. */
const flawless = (working: WorkingState, live: LiveState, who: Who): Subject => ({
  kind: 'stories',
  working,
  live,
  latestVersion: 'v1',
  latestHash: 'hash',
  approvedHash: 'hash',
  liveHash: 'live hash',
  publicHash: 'live hash',
  contributors: ['other'],
  readBy: ['she', 'another'],
  author: 'she',
  submitter: 'she',
  claimant: 'she',
  municipalities: ['boden', 'boden'],
  openBlockingComments: 0,
  hasOpenCase: false,
  release: null,
  scheduledFor: now,
  forcedBy: null,
  reinstatementBy: { id: 'first', asSafeguarding: who !== 'safeguarding' },
  proposedNotice: { text: words, by: 'other' },
})

function trying(act: TransitionName, working: WorkingState, live: LiveState, who: Who, wrong: Try = {}) {
  const command: Command = {
    name: act,
    expected: 'v1',
    note: words,
    reason: 'outdated',
    at: later(1),
    now,
    gates: assumedGreen,
    ...wrong.command,
  }
  return decide(command, { ...flawless(working, live, who), ...wrong.subject }, actors[who])
}

const ruleFor = (act: TransitionName, working: WorkingState, live: LiveState, who: Who) =>
  rules.find(
    (rule) =>
      rule.act === act &&
      (rule.working ?? workingStates).includes(working) &&
      (rule.live ?? liveStates).includes(live) &&
      rule.who.includes(who),
  )

describe.each(transitionNames)('%s', (act) => {
  test('is done by those who may, where they may, and leads where it should; everything else is refused', () => {
    for (const working of workingStates)
      for (const live of liveStates)
        for (const who of Object.keys(actors) as Who[]) {
          const rule = ruleFor(act, working, live, who)
          const decision = trying(act, working, live, who)
          const place = `${who} in ${working}, ${live}`
          expect(decision.allowed, place).toBe(rule !== undefined)
          if (decision.allowed) expect(decision.to, place).toEqual({ working, live, ...rule?.becomes })
        }
  })

  test.each(rules.filter((rule) => rule.act === act))('by $who is stopped by: $but', (rule) => {
    const [working, live] = [rule.working ?? workingStates, rule.live ?? liveStates].map(([first]) => first)
    const [who] = rule.who
    const stopped = (Object.keys(obstacles) as Obstacle[]).filter((obstacle) => {
      const [wrong, because] = obstacles[obstacle]
      const decision = trying(act, working as WorkingState, live as LiveState, who as Who, wrong)
      if (!decision.allowed) expect(because.split(' or '), obstacle).toContain(decision.because)
      return !decision.allowed
    })
    expect(new Set(stopped)).toEqual(new Set(rule.but ?? []))
  })
})

/** What is said of a place where nobody does the act; of every other: that it cannot be done there. */
const notThere: readonly {
  readonly act: TransitionName
  readonly working?: readonly WorkingState[]
  readonly live?: readonly LiveState[]
  readonly told: string
}[] = [
  { act: 'save', working: ['scheduled'], told: 'isScheduled' },
  ...(['publish', 'schedule', 'goLive', 'forcePublish'] as const).map(
    (act) => ({ act, live: ['taken_down'], told: 'isTakenDown' }) as const,
  ),
  { act: 'approve', working: ['approved', 'scheduled', 'changes_requested'], told: 'alreadyDecided' },
  { act: 'claim', working: ['in_review'], told: 'claimedByOther' },
]

/** What only somebody with more than a role may do, and what others with her role are told. */
function toldWhoNeverMay(act: TransitionName, who: Who): string {
  if (who === 'nobody') return 'notSignedIn'
  const isLeaders = rules.some((rule) => rule.act === act && rule.who.includes('leader'))
  if (isLeaders && who.startsWith('leader of ')) return 'notYours'
  return act === 'forcePublish' ? 'missingForceRight' : 'wrongRole'
}

describe.each(transitionNames)('whoever is refused %s', (act) => {
  const ofAct = rules.filter((rule) => rule.act === act)
  const isAt = (rule: Pick<Rule, 'working' | 'live'>, working: WorkingState, live: LiveState) =>
    (rule.working ?? workingStates).includes(working) && (rule.live ?? liveStates).includes(live)

  test.each(Object.keys(actors) as Who[])('is told why: %s', (who) => {
    const mayEver = ofAct.some((rule) => rule.who.includes(who))
    for (const working of workingStates)
      for (const live of liveStates) {
        const decision = trying(act, working, live, who)
        if (decision.allowed) continue
        const there =
          notThere.find((one) => one.act === act && isAt(one, working, live))?.told ?? 'wrongState'
        const told = ofAct.some((rule) => isAt(rule, working, live)) ? 'wrongRole' : there
        expect(decision.because, `${working}, ${live}`).toBe(mayEver ? told : toldWhoNeverMay(act, who))
      }
  })
})

test('what was published past review leads where everything else does, but for coming back', () => {
  for (const { act, who, working = workingStates, live = liveStates, becomes } of rules) {
    const [at, seen, somebody] = [working[0], live[0], who[0]] as [WorkingState, LiveState, Who]
    if (act === 'reinstate') continue
    expect(trying(act, at, seen, somebody, { subject: { forcedBy: 'other' } }), act).toEqual({
      allowed: true,
      to: { working: at, live: seen, ...becomes },
    })
  }
})

test('the first of two people only puts her name to it, whatever would come up', () => {
  for (const working of workingStates)
    expect(
      trying('reinstate', working, 'taken_down', 'reviewer', { subject: { reinstatementBy: null } }),
    ).toEqual({ allowed: true, to: { working, live: 'taken_down' } })
})

test('what nobody had approved when it was taken down still awaits its second look when it comes back', () => {
  const forced = { subject: { forcedBy: 'other' } }
  expect(trying('reinstate', 'none', 'taken_down', 'reviewer', forced)).toMatchObject({
    to: { live: 'live_unreviewed' },
  })
  expect(trying('reinstate', 'approved', 'taken_down', 'reviewer', forced)).toMatchObject({
    to: { working: 'none', live: 'live' },
  })
})

test('twenty letters are a reason for publishing past review', () => {
  const reason = { command: { note: ' It is really urgent. ' } }
  expect(' It is really urgent. '.trim()).toHaveLength(20)
  expect(trying('forcePublish', 'draft', 'never', 'forcer', reason).allowed).toBe(true)
})

test('a reason given to a field is a reason', () => {
  const reason = { command: { note: undefined, reasons: [{ field: 'body', text: 'Too long.' }] } }
  expect(trying('requestChanges', 'in_review', 'never', 'reviewer', reason).allowed).toBe(true)
})

test('an administrator deletes what somebody else began', () => {
  expect(trying('delete', 'draft', 'never', 'admin', { subject: { author: 'other' } }).allowed).toBe(true)
})

test('a leader writes in stories alone, and where she leads in all of them', () => {
  expect(trying('save', 'draft', 'never', 'leader', { subject: { kind: 'pages' } })).toMatchObject({
    because: 'notYours',
  })
  for (const municipalities of [['kalmar', 'boden'], ['boden', 'kalmar'], [null, 'boden'], []])
    expect(trying('save', 'draft', 'never', 'leader', { subject: { municipalities } })).toMatchObject({
      because: 'notYours',
    })
})
