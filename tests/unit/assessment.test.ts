import { expect, test } from 'vitest'
import { isAssessmentOld } from '@/domain/review/assessment'

test('an assessment of accessibility holds for twelve months, and none does not hold at all', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  expect(isAssessmentOld(new Date('2025-11-23T00:00:00Z'), now)).toBe(false)
  expect(isAssessmentOld(new Date('2025-11-22T00:00:00Z'), now)).toBe(true)
  expect(isAssessmentOld(null, now)).toBe(true)
})
