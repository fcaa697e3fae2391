import { expect, test } from 'vitest'
import { beginningSteps, hasBegun, isStepDone, partsAmong, partsOf } from '@/domain/review/beginning'

const everything = beginningSteps.flatMap((step) => [...partsOf[step]])

test('two people who both write and review are enough, one who does both is not', () => {
  const both = ['editor', 'reviewer']
  expect(partsAmong([{ id: '1', roles: both }])).toEqual(['writer'])
  expect(
    partsAmong([
      { id: '1', roles: both },
      { id: '2', roles: both },
    ]),
  ).toEqual(['writer', 'otherReviewer'])
  expect(
    partsAmong([
      { id: '1', roles: ['leader'] },
      { id: '2', roles: ['reviewer', 'safeguarding'] },
    ]),
  ).toEqual(['writer', 'otherReviewer', 'safeguarding'])
})

test('an administrator neither writes nor reviews by that alone', () => {
  expect(partsAmong([{ id: '1', roles: ['admin'] }])).toEqual([])
})

test('a step is done when nothing of it is missing, all of them when no part is', () => {
  expect(isStepDone('who', { there: ['siteName', 'organisationName'] })).toBe(false)
  expect(isStepDone('who', { there: ['siteName', 'organisationName', 'controller'] })).toBe(true)
  expect(hasBegun({ isExample: false, there: everything })).toBe(true)
  for (const missing of everything)
    expect(
      hasBegun({ isExample: false, there: everything.filter((part) => part !== missing) }),
      missing,
    ).toBe(false)
})
