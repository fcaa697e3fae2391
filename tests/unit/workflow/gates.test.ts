/** I27: which acts the gates run for follows from the table, so that no row can ask for gates that nobody runs. */
import { afterEach, expect, test, vi } from 'vitest'
import type { Loaded } from '@/cms/document/subject'
import { gatesFor } from '@/cms/review/gates'
import { decide } from '@/domain/workflow/decide'
import {
  asksGates,
  type Rule,
  type TransitionName,
  transitionNames,
  transitions,
} from '@/domain/workflow/transitions'
import { actors, aSubject } from '../../support/subjects'

const runGates = vi.hoisted(() => vi.fn(async () => []))
vi.mock('@/cms/safeguarding/gates', () => ({ runGates }))

const loaded = {
  reference: { kind: 'stories', id: '1' },
  item: {},
  publicRow: {},
  latest: { id: 'v1', content: {}, hash: 'hash' },
} as unknown as Loaded
const req = {
  payload: { globals: { config: [] }, collections: { stories: { config: { fields: [] } } } },
} as never
const gates = (name: keyof typeof transitions) => gatesFor(req, { name, note: undefined }, loaded)

const kept = [...transitions.release] as Rule[]
const table = transitions as unknown as Record<string, Rule[]>
afterEach(() => {
  table.release = kept
  runGates.mockClear()
})

test('an act that never asked for the gates begins to be judged by them when its row says so', async () => {
  expect(await gates('release')).toEqual({ findings: [], isRed: true, isSafeguardingRed: true })
  expect(runGates).not.toHaveBeenCalled()

  table.release = kept.map((rule) => ({ ...rule, guards: ['safeguardingGreen'] }))
  const result = await gates('release')
  expect(runGates).toHaveBeenCalledOnce()
  // The empty story lacks its fields, and shows nothing that safeguarding minds.
  expect(result).toMatchObject({ isRed: true, isSafeguardingRed: false })
})

test('the gates are run for whatever is meant for readers, and for nothing else', () => {
  const towardsReaders: readonly TransitionName[] = [
    ...(['submit', 'approve', 'schedule', 'publish', 'goLive', 'forcePublish'] as const),
    ...(['approveRetrospectively', 'reinstate', 'withdraw', 'proposeNotice', 'approveNotice'] as const),
  ]
  for (const name of transitionNames) expect(asksGates(name), name).toBe(towardsReaders.includes(name))
})

test('one row among others is enough for the gates to be run', () => {
  table.release = [...kept, ...kept.map((rule): Rule => ({ ...rule, guards: ['isClaimant', 'greenGate'] }))]
  expect(asksGates('release')).toBe(true)
})

test('what nobody ran the gates for is red for every row that asks', async () => {
  table.release = kept.map((rule) => ({ ...rule, guards: ['greenGate'] }))
  const command = {
    name: 'release',
    now: new Date(),
    gates: { isRed: true, isSafeguardingRed: true },
  } as const
  const subject = aSubject({ working: 'in_review' })
  expect(decide(command, subject, actors.reviewer)).toMatchObject({ because: 'gateIsRed' })
})
