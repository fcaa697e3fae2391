import { describe, expect, it } from 'vitest'
import { orderActs } from '@/admin/review-panel/order-acts'
import type { Permissions } from '@/domain/review/standing'
import { decide } from '@/domain/workflow/decide'
import { liveStates, workingStates } from '@/domain/workflow/states'
import { assumedGreen } from '@/domain/workflow/subject'
import { namedTransitions } from '@/domain/workflow/transitions'
import { subjectIn } from '../../support/subject-in'
import { actors } from '../../support/subjects'

const now = new Date('2026-03-01T08:00:00Z')
const best = {
  expected: 'v1',
  note: 'a reason that is long enough',
  at: new Date('2026-03-02T08:00:00Z'),
  now,
  gates: assumedGreen,
}

function actsOf(
  who: keyof typeof actors,
  working: (typeof workingStates)[number],
  live: (typeof liveStates)[number],
) {
  const permissions = Object.fromEntries(
    namedTransitions.map((name) => {
      const decision = decide({ ...best, name }, subjectIn(working, live), actors[who])
      return [name, decision.allowed ? { allowed: true } : decision]
    }),
  ) as Permissions
  return orderActs(permissions, { working, live })
}

const leader = Object.keys(actors).find((name) => /leader/i.test(name)) as keyof typeof actors
const reviewer = Object.keys(actors).find((name) => name === 'reviewer') as keyof typeof actors

describe('the buttons of the panel', () => {
  it('leave no transition out, whoever looks and wherever the text stands', () => {
    for (const who of Object.keys(actors) as (keyof typeof actors)[]) {
      for (const working of workingStates) {
        for (const live of liveStates) {
          const { primary, others, drastic, refused } = actsOf(who, working, live)
          const shown = [primary, ...others, ...drastic].flatMap((act) => act?.name ?? [])
          const all = [...shown, ...refused.flatMap(({ names }) => names)]
          expect([...all].sort()).toEqual([...namedTransitions].sort())
        }
      }
    }
  })

  it('offer a leader with a draft to hand it in, first of all', () => {
    expect(actsOf(leader, 'draft', 'never').primary?.name).toBe('submit')
  })

  it('offer a reviewer to begin, and then to approve', () => {
    expect(actsOf(reviewer, 'submitted', 'never').primary?.name).toBe('claim')
    expect(actsOf(reviewer, 'in_review', 'never').primary?.name).toBe('approve')
  })

  it('never put a drastic act first', () => {
    for (const working of workingStates) {
      const { primary } = actsOf(reviewer, working, 'live')
      expect(['takeDown', 'withdraw', 'discard', 'forcePublish']).not.toContain(primary?.name)
    }
  })

  it('tell a leader why she may not approve', () => {
    const { refused } = actsOf(leader, 'in_review', 'never')
    expect(refused.find(({ names }) => names.includes('approve'))?.because).toBe('wrongRole')
  })
})
