/** What is true of a state, for the people concerned; and what readers are told when a document goes from one to another. */
import { expect, test } from 'vitest'
import { type PublicChange, publicChange, type Seen } from '@/domain/workflow/public-change'
import {
  frozenWorkingStates,
  goneStates,
  isApproved,
  isPublic,
  type LiveState,
  liveState,
  liveStates,
  publicLiveStates,
  returnedStates,
  turnOf,
  type WorkingState,
  waitingStates,
  waits,
  workingState,
  workingStates,
} from '@/domain/workflow/states'

test('a writer may change as she likes what is hers, or has come back to her', () => {
  const hers = ['none', 'draft', 'changes_requested']
  const waiting = ['submitted', 'in_review']
  const agreed = ['approved', 'failed_to_publish']
  expect(workingStates.filter((state) => !frozenWorkingStates.includes(state))).toEqual(hers)
  expect(new Set(workingStates)).toEqual(new Set([...hers, ...waiting, ...agreed, 'scheduled']))
  // Reviewers have something to read, she has something to do, and what was agreed needs nobody but the clock.
  expect(waitingStates).toEqual(waiting)
  expect(workingStates.filter(waits)).toEqual(waiting)
  expect(returnedStates).toEqual(['changes_requested', 'failed_to_publish'])
  expect(workingStates.filter(isApproved)).toEqual(agreed)
})

test('readers see what is live, reviewed or not, and are told of what is gone', () => {
  expect(publicLiveStates).toEqual(['live', 'live_unreviewed'])
  expect(liveStates.filter(isPublic)).toEqual(['live', 'live_unreviewed'])
  expect(goneStates).toEqual(['withdrawn', 'taken_down'])
})

test('a state goes by its own name', () => {
  for (const state of workingStates) expect(workingState[state]).toBe(state)
  for (const state of liveStates) expect(liveState[state]).toBe(state)
})

const seen = (live: LiveState, liveVersion: string | null, slug: string | null): Seen => ({
  live,
  liveVersion,
  slug,
})

test.each<[PublicChange | null, string, Seen, Seen]>([
  [null, 'a draft that nobody has published', seen('never', 'v0', null), seen('never', 'v1', 'a')],
  ['published', 'the first version', seen('never', 'v0', null), seen('live', 'v1', 'a')],
  [
    'published',
    'what was put out past review',
    seen('never', 'v0', null),
    seen('live_unreviewed', 'v1', 'a'),
  ],
  [
    'published',
    'what was withdrawn and is live again',
    seen('withdrawn', 'v1', 'a'),
    seen('live', 'v1', 'a'),
  ],
  ['reinstated', 'what was taken down and is back', seen('taken_down', 'v1', 'a'), seen('live', 'v1', 'a')],
  ['reinstated', 'what is back, mended', seen('taken_down', 'v1', 'a'), seen('live_unreviewed', 'v2', 'b')],
  [null, 'a second look', seen('live_unreviewed', 'v1', 'a'), seen('live', 'v1', 'a')],
  ['changed', 'another version', seen('live', 'v1', 'a'), seen('live', 'v2', 'a')],
  [
    'moved',
    'another version at another address',
    seen('live', 'v1', 'a'),
    seen('live_unreviewed', 'v2', 'b'),
  ],
  ['withdrawn', 'a withdrawal', seen('live', 'v1', 'a'), seen('withdrawn', 'v1', 'a')],
  [null, 'words for what is withdrawn', seen('withdrawn', 'v1', 'a'), seen('withdrawn', 'v1', 'a')],
  ['taken_down', 'a takedown', seen('live_unreviewed', 'v1', 'a'), seen('taken_down', 'v1', 'a')],
  [
    'taken_down',
    'a takedown of what was withdrawn',
    seen('withdrawn', 'v1', 'a'),
    seen('taken_down', 'v1', 'a'),
  ],
  ['deleted', 'what was live and is gone whole', seen('live', 'v1', 'a'), seen('never', null, null)],
  [
    'deleted',
    'what was withdrawn and is gone whole',
    seen('withdrawn', 'v1', 'a'),
    seen('never', null, null),
  ],
  [null, 'a draft that is thrown away', seen('never', 'v0', null), seen('never', null, null)],
  [null, 'an edit of what is taken down', seen('taken_down', 'v1', 'a'), seen('taken_down', 'v1', 'b')],
])('readers are told %s of %s', (told, _, before, after) => {
  expect(publicChange(before, after)).toBe(told)
})

test('it is the turn of whoever has it in her hands, and nobody’s while the clock has it', () => {
  const whileLive = (working: WorkingState) => turnOf(working, 'live')
  for (const working of ['draft', 'changes_requested'] as const) expect(whileLive(working)).toBe('writer')
  for (const working of ['submitted', 'in_review'] as const) expect(whileLive(working)).toBe('reviewer')
  for (const working of ['approved', 'failed_to_publish'] as const)
    expect(whileLive(working)).toBe('publisher')
  expect(whileLive('scheduled')).toBeNull()
  const untouched = liveStates.map((live) => [live, turnOf('none', live)])
  expect(Object.fromEntries(untouched)).toEqual({
    never: null,
    live: null,
    live_unreviewed: 'reviewer',
    withdrawn: null,
    taken_down: 'safeguarding',
  })
})
