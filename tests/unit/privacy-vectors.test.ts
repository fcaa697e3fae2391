import { describe, expect, it } from 'vitest'
import { checkText } from '@/domain/privacy/check-text'
import { toFind } from '../fixtures/privacy/to-find'
import { toLeaveAlone } from '../fixtures/privacy/to-leave-alone'

const today = new Date('2026-05-04')
const check = (text: string) => checkText({ text, field: 'body' }, { today })

describe.each(toFind)('$rule', ({ rule, severity, texts }) => {
  it.each(texts)('is found in %j', (text, marked) => {
    const found = check(text).filter((finding) => finding.rule === rule)
    expect(found.map(({ start, end }) => text.slice(start, end))).toContain(marked)
    expect(found.every((finding) => finding.severity === severity)).toBe(true)
  })
})

describe.each(Object.entries(toLeaveAlone))('%s', (_, texts) => {
  it.each(texts)('are left alone: %j', (text) => expect(check(text)).toEqual([]))
})

describe('the vectors', () => {
  it('are at least eighty to find and eighty to leave alone', () => {
    expect(toFind.flatMap(({ texts }) => texts).length).toBeGreaterThanOrEqual(80)
    expect(Object.values(toLeaveAlone).flat().length).toBeGreaterThanOrEqual(80)
  })
})
