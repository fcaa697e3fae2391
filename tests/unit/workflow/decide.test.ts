import { describe, expect, test } from 'vitest'
import { type Command, decide } from '@/domain/workflow/decide'
import { eventNames } from '@/domain/workflow/events'
import { isConflict, refusals } from '@/domain/workflow/refusals'
import { liveStates, workingStates } from '@/domain/workflow/states'
import { type Actor, assumedGreen, notRun, type Subject } from '@/domain/workflow/subject'
import { isNamedTransition, type Rule, transitionNames, transitions } from '@/domain/workflow/transitions'
import { workflowTexts } from '@/messages/workflow/texts'
import { actors, aSubject, boden, kalmar } from '../../support/subjects'

const now = new Date('2026-03-01T08:00:00Z')

function judged(
  command: Omit<Command, 'now' | 'gates'> & Partial<Pick<Command, 'gates'>>,
  subject: Partial<Subject>,
  actor: Actor,
) {
  const decision = decide({ expected: 'v1', gates: assumedGreen, ...command, now }, aSubject(subject), actor)
  return decision.allowed ? decision.to : decision.because
}

describe('four eyes', () => {
  test('who wrote in it cannot approve it, whatever her roles', () => {
    const inReview = { working: 'in_review', contributors: ['both'] } as const
    expect(judged({ name: 'approve' }, inReview, actors['editor and reviewer'])).toBe('hasContributed')
  })

  test('somebody who is both editor and reviewer approves what others wrote', () => {
    const inReview = { working: 'in_review' } as const
    expect(judged({ name: 'approve' }, inReview, actors['editor and reviewer'])).toMatchObject({
      working: 'approved',
    })
  })

  test('who published past review cannot be the second look', () => {
    const forced = { working: 'none', live: 'live_unreviewed', forcedBy: 'both', contributors: [] } as const
    expect(judged({ name: 'approveRetrospectively' }, forced, actors['editor and reviewer'])).toBe(
      'publishedIt',
    )
  })
})

describe('versions', () => {
  test('an approval of a version that is not the latest is a conflict', () => {
    expect(judged({ name: 'approve', expected: 'v0' }, { working: 'in_review' }, actors.reviewer)).toBe(
      'staleVersion',
    )
  })

  test('an approval must say which version was read', () => {
    expect(judged({ name: 'approve', expected: undefined }, { working: 'in_review' }, actors.reviewer)).toBe(
      'missingVersion',
    )
  })

  test('what was approved is what goes live, or nothing', () => {
    const changed = { working: 'approved', approvedHash: 'hash', latestHash: 'other' } as const
    expect(judged({ name: 'publish' }, changed, actors.editor)).toBe('contentNotApproved')
  })

  test('the slower of two reviewers is told that a decision was made', () => {
    expect(judged({ name: 'approve' }, { working: 'approved' }, actors.reviewer)).toBe('alreadyDecided')
    expect(judged({ name: 'claim' }, { working: 'in_review' }, actors.reviewer)).toBe('claimedByOther')
  })
})

describe('a leader', () => {
  test('works with her own municipality alone, in the public row and in the latest version', () => {
    const leader = actors['leader of Boden']
    expect(judged({ name: 'save' }, {}, leader)).toMatchObject({ working: 'draft' })
    for (const municipalities of [[kalmar, kalmar], [boden, kalmar], [kalmar, boden], [null, boden], []]) {
      expect(judged({ name: 'save' }, { municipalities }, leader)).toBe('notYours')
    }
  })

  test('is whoever has the role and a municipality, not whoever has one of the two', () => {
    const she = { type: 'person', id: 'she', mayForcePublish: false } as const
    const reviewer = { ...she, roles: ['reviewer'], municipality: boden } as const
    expect(judged({ name: 'submit' }, {}, reviewer)).toBe('wrongRole')
    const ofNowhere = { ...she, roles: ['leader'], municipality: null } as const
    expect(judged({ name: 'save' }, { municipalities: [null, null] }, ofNowhere)).toBe('notYours')
  })

  test('writes stories and nothing else', () => {
    expect(judged({ name: 'save' }, { kind: 'projects' }, actors['leader of Boden'])).toBe('notYours')
  })

  test('takes her own story down at once', () => {
    expect(judged({ name: 'takeDown' }, { live: 'live' }, actors['leader of Boden'])).toMatchObject({
      live: 'taken_down',
    })
    expect(judged({ name: 'takeDown' }, { live: 'live' }, actors['leader of Kalmar'])).toBe('notYours')
  })
})

describe('gates', () => {
  const red = { gates: { isRed: true, isSafeguardingRed: false } }

  test('a red gate stops submitting, approving, publishing and going live', () => {
    expect(judged({ name: 'submit', ...red }, {}, actors.editor)).toBe('gateIsRed')
    expect(judged({ name: 'approve', ...red }, { working: 'in_review' }, actors.reviewer)).toBe('gateIsRed')
    const approved = { working: 'approved', approvedHash: 'hash' } as const
    expect(judged({ name: 'publish', ...red }, approved, actors.editor)).toBe('gateIsRed')
    expect(judged({ name: 'goLive', ...red }, { ...approved, working: 'scheduled' }, { type: 'robot' })).toBe(
      'gateIsRed',
    )
  })

  test('force passes a missing field, never safeguarding', () => {
    const force = { name: 'forcePublish', note: 'The storm warning cannot wait.', ...red } as const
    const forcer = actors['editor with the force right']
    expect(judged(force, {}, forcer)).toMatchObject({ live: 'live_unreviewed' })
    expect(judged({ ...force, gates: notRun }, {}, forcer)).toBe('gateIsRed')
    expect(judged({ ...force, note: 'short' }, {}, forcer)).toBe('reasonTooShort')
  })

  test('a blocking comment holds the approval', () => {
    const down = { working: 'none', live: 'taken_down', hasOpenCase: true } as const
    expect(judged({ name: 'reinstate' }, down, actors.safeguarding)).toBe('openCase')
    const commented = { working: 'in_review', openBlockingComments: 1 } as const
    expect(judged({ name: 'approve' }, commented, actors.reviewer)).toBe('openBlockingComments')
  })
})

describe('down is easy, up is hard', () => {
  const down = { working: 'none', live: 'taken_down' } as const

  test('the first of two people only puts her name to it', () => {
    expect(judged({ name: 'reinstate' }, down, actors.safeguarding)).toEqual(down)
  })

  test('the second must be another person with the other role', () => {
    const first = { ...down, reinstatementBy: { id: 'safeguarding', asSafeguarding: true } }
    expect(judged({ name: 'reinstate' }, first, actors.safeguarding)).toBe('samePerson')
    expect(judged({ name: 'reinstate' }, first, actors.reviewer)).toEqual({ working: 'none', live: 'live' })
    const byReviewer = { ...down, reinstatementBy: { id: 'another', asSafeguarding: false } }
    expect(judged({ name: 'reinstate' }, byReviewer, actors.reviewer)).toBe('needsOtherRole')
  })

  test('nothing puts a taken-down document up but reinstating it', () => {
    const approved = { working: 'approved', live: 'taken_down', approvedHash: 'hash' } as const
    expect(judged({ name: 'publish' }, approved, actors.editor)).toBe('isTakenDown')
    const force = { name: 'forcePublish', note: 'The storm warning cannot wait.' } as const
    expect(
      judged(force, { working: 'draft', live: 'taken_down' }, actors['editor with the force right']),
    ).toBe('isTakenDown')
  })
})

test('nothing is sent back without a reason', () => {
  const inReview = { working: 'in_review' } as const
  expect(judged({ name: 'requestChanges' }, inReview, actors.reviewer)).toBe('missingReason')
  expect(judged({ name: 'requestChanges', note: '  ' }, inReview, actors.reviewer)).toBe('missingReason')
  expect(
    judged(
      { name: 'requestChanges', reasons: [{ field: 'body', text: 'Too long.' }] },
      inReview,
      actors.reviewer,
    ),
  ).toMatchObject({
    working: 'changes_requested',
  })
})

test('what is scheduled cannot be edited by anybody', () => {
  for (const actor of [actors.editor, actors.reviewer, actors['editor and reviewer']]) {
    expect(judged({ name: 'save' }, { working: 'scheduled' }, actor)).toBe('isScheduled')
  }
})

test('no text gets stuck: every state is reached from another one, and left for another', () => {
  const rules = transitionNames.flatMap((name): readonly Rule[] => transitions[name])
  for (const [axis, states, first] of [
    ['working', workingStates, 'none'],
    ['live', liveStates, 'never'],
  ] as const)
    for (const state of states) {
      const others = (from: readonly string[] = states) => from.some((one) => one !== state)
      const into = rules.filter((rule) => rule.to[axis] === state && others(rule[axis]))
      const away = rules.filter(
        (rule) => (rule[axis] ?? states).some((one) => one === state) && others([rule.to[axis] ?? state]),
      )
      expect(state === first || into.length > 0, `${state} is reached`).toBe(true)
      expect(away.length, `${state} is left`).toBeGreaterThan(0)
    }
})

describe('a time for going live', () => {
  const approved = { working: 'approved', approvedHash: 'hash' } as const
  const at = (time: string) => judged({ name: 'schedule', at: new Date(time) }, approved, actors.editor)

  test('lies at most two leap years ahead: what is further is a mistyped year', () => {
    expect(at('2027-03-01T08:00:00Z')).toMatchObject({ working: 'scheduled' })
    expect(at('2028-03-02T08:00:00Z')).toMatchObject({ working: 'scheduled' })
    expect(at('2028-03-02T08:00:00.001Z')).toBe('timeIsFar')
  })
})

test('a text that many have something to say about comes back with what one of them wrote', () => {
  const reasons = [
    { field: 'title', text: ' ' },
    { field: 'body', text: 'Too long.' },
  ]
  expect(
    judged({ name: 'requestChanges', reasons }, { working: 'in_review' }, actors.reviewer),
  ).toMatchObject({
    working: 'changes_requested',
  })
})

test('of two people who decide at once the slower is told to look again, and nobody else is', () => {
  const faster = ['staleVersion', 'alreadyDecided', 'claimedByOther']
  for (const refusal of refusals) expect(isConflict(refusal), refusal).toBe(faster.includes(refusal))
})

test('a person asks by name for what is hers to do, never for what happens by saving or by the worker', () => {
  const byItself = ['create', 'save', 'goLive', 'failToPublish', 'delete', 'letGo']
  for (const name of transitionNames) expect(isNamedTransition(name), name).toBe(!byItself.includes(name))
  expect(isNamedTransition('toString')).toBe(false)
})

test('the history can be asked for everything that it has words for', () => {
  expect([...eventNames].sort()).toEqual(Object.keys(workflowTexts('sv').transitions).sort())
})
