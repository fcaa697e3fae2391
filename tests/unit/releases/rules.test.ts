/**
 * What may be done with a release, written down by hand from what was agreed, never from the table that it checks. What
 * is not said here is refused.
 */
import { describe, expect, test } from 'vitest'
import {
  decideRelease,
  isDoneFrom,
  isFillable,
  isUnderWay,
  mayMakeReleases,
  mostPlaces,
  type ReleaseAct,
  type ReleaseParticulars,
  type ReleaseState,
  type ReleaseSubject,
  releaseActNames,
  releaseStates,
} from '@/domain/releases/acts'
import { actors } from '../../support/subjects'

const now = new Date('2026-03-01T08:00:00Z')
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds)

type Who = keyof typeof actors
type Try = { readonly command?: Partial<ReleaseParticulars>; readonly release?: Partial<ReleaseSubject> }

const obstacles = {
  'nothing in it': [{ release: { places: 0 } }, 'releaseIsEmpty'],
  'a place that somebody has lost': [{ release: { voided: 1 } }, 'releaseIsStopped'],
  'one document too many': [{ release: { places: mostPlaces }, command: { adding: 1 } }, 'releaseIsFull'],
  'no time': [{ command: { at: undefined } }, 'missingTime'],
  'this very moment': [{ command: { at: now } }, 'timeIsPast'],
  'in the year 9999': [{ command: { at: new Date('9999-12-31T08:00:00Z') } }, 'timeIsFar'],
  'a moment too early': [{ release: { scheduledFor: later(1) } }, 'tooEarly'],
  'no reason on the list': [{ command: { reason: undefined } }, 'missingReason'],
} as const satisfies Record<string, readonly [Try, string]>

type Rule = {
  readonly act: ReleaseAct
  readonly from: readonly ReleaseState[]
  readonly who: readonly Who[]
  /** Left out: stays. */
  readonly becomes?: ReleaseState
  readonly but?: readonly (keyof typeof obstacles)[]
}

/** Everybody of the test who edits or reviews, and so publishes. */
const publishers = [
  'editor',
  'reviewer',
  'reviewer who wrote in it',
  'editor and reviewer',
  'editor with the force right',
] as const
const editors = ['editor', 'editor and reviewer', 'editor with the force right'] as const
const filled = ['nothing in it', 'a place that somebody has lost'] as const

const rules: readonly Rule[] = [
  { act: 'rename', from: ['open', 'failed', 'scheduled'], who: publishers },
  { act: 'add', from: ['open', 'failed'], who: publishers, but: ['one document too many'] },
  { act: 'remove', from: ['open', 'failed'], who: publishers },
  {
    act: 'schedule',
    from: ['open', 'failed'],
    who: publishers,
    becomes: 'scheduled',
    but: [...filled, 'no time', 'this very moment', 'in the year 9999'],
  },
  { act: 'unschedule', from: ['scheduled'], who: publishers, becomes: 'open' },
  { act: 'publish', from: ['open', 'failed'], who: publishers, becomes: 'live', but: filled },
  {
    act: 'goLive',
    from: ['scheduled'],
    who: ['the worker'],
    becomes: 'live',
    but: [...filled, 'a moment too early'],
  },
  { act: 'fail', from: ['scheduled'], who: ['the worker'], becomes: 'failed' },
  { act: 'withdraw', from: ['live'], who: editors, becomes: 'withdrawn', but: ['no reason on the list'] },
  { act: 'cancel', from: ['open', 'failed'], who: publishers, becomes: 'cancelled' },
]

/** One about which everything is as it should be. */
function judged(act: ReleaseAct, state: ReleaseState, who: Who, { command, release }: Try = {}) {
  const flawless = { at: later(60_000), reason: 'outdated', adding: 1, now, name: act } as const
  const subject = { state, places: 3, voided: 0, scheduledFor: now }
  const decision = decideRelease({ ...flawless, ...command }, { ...subject, ...release }, actors[who])
  return decision.allowed ? decision.to : decision.because
}

describe('a release', () => {
  test('is done with what is agreed, by whom it is agreed, from where it is agreed', () => {
    const wrong = releaseActNames.flatMap((act) =>
      releaseStates.flatMap((state) =>
        (Object.keys(actors) as Who[]).flatMap((who) => {
          const rule = rules.find((one) => one.act === act)
          const isAgreed = rule?.from.includes(state) && rule.who.includes(who)
          const answer = judged(act, state, who)
          const isAllowed = (releaseStates as readonly string[]).includes(answer)
          if (isAllowed !== Boolean(isAgreed)) return [`${act} ${state} ${who}: ${answer}`]
          return isAllowed && answer !== (rule?.becomes ?? state) ? [`${act} ${state} → ${answer}`] : []
        }),
      ),
    )
    expect(wrong).toEqual([])
  })

  test.each(rules)(
    '$act is stopped by what stops it, and by nothing else',
    ({ act, from, who, but = [] }) => {
      for (const [name, [attempt, because]] of Object.entries(obstacles)) {
        const answer = judged(act, from[0] as ReleaseState, who[0] as Who, attempt)
        const isStopped = (but as readonly string[]).includes(name)
        if (isStopped) expect(answer, name).toBe(because)
        else expect(releaseStates, name).toContain(answer)
      }
    },
  )

  test('offers in each state what is done from it, whoever looks', () => {
    const offered = Object.fromEntries(
      releaseStates.map((state) => [state, releaseActNames.filter((act) => isDoneFrom(act, state)).sort()]),
    )
    const filling = ['add', 'cancel', 'publish', 'remove', 'rename', 'schedule']
    expect(offered).toEqual({
      open: filling,
      failed: filling,
      scheduled: ['fail', 'goLive', 'rename', 'unschedule'],
      live: ['withdraw'],
      withdrawn: [],
      cancelled: [],
    })
    expect(releaseStates.filter(isUnderWay)).toEqual(['open', 'scheduled', 'failed'])
    expect(releaseStates.filter(isFillable)).toEqual(['open', 'failed'])
  })

  test('is begun by those who publish', () => {
    const those = (Object.keys(actors) as Who[]).filter((who) => mayMakeReleases(actors[who]))
    expect(those.sort()).toEqual([...publishers].sort())
  })
})
