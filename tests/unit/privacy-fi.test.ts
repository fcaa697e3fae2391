import { describe, expect, it } from 'vitest'
import { checkText } from '@/domain/privacy/check-text'
import { toFind } from '../fixtures/privacy-fi/to-find'
import { toLeaveAlone } from '../fixtures/privacy-fi/to-leave-alone'

const today = new Date('2026-05-04')
const check = (text: string) => checkText({ text, field: 'body' }, { today, country: 'fi' })

describe.each(toFind)('in Finland $rule', ({ rule, severity, texts }) => {
  it.each(texts)('is found in %j', (text, marked) => {
    const found = check(text).filter((finding) => finding.rule === rule)
    expect(found.map(({ start, end }) => text.slice(start, end))).toContain(marked)
    expect(found.every((finding) => finding.severity === severity)).toBe(true)
  })
})

describe.each(Object.entries(toLeaveAlone))('in Finland %s', (_, texts) => {
  it.each(texts)('are left alone: %j', (text) => expect(check(text)).toEqual([]))
})

describe('a Finnish identity code', () => {
  it('is found in Sweden too, as a Swedish number is in Finland', () => {
    const found = checkText({ text: '010170-901K', field: 'body' }, { today, country: 'se' })
    expect(found).toMatchObject([{ rule: 'personal-identity-code', severity: 'block' }])
  })

  it('never stands in an excerpt', () => {
    for (const text of ['Tunnus 010170-901K', '150312A9018 ja 040 123 4567'])
      for (const { excerpt } of check(text)) expect(excerpt).not.toMatch(/\d/)
  })

  it.each([...'0123456789ABCDEFHJKLMNPRSTUVWXY'])(
    'with the check %s is one only where the rule says so',
    (character) => {
      // 010170901 = 31 × 328,093 + 18, and the character at place 18 is K.
      const rules = check(`010170-901${character}`).map(({ rule }) => rule)
      expect(rules.includes('personal-identity-code')).toBe(character === 'K')
    },
  )
})

describe('a text says which language it is in', () => {
  const rules = (text: string, locale: 'sv' | 'en', country: 'se' | 'fi') =>
    checkText({ text, field: 'body', locale }, { today, country }).map(({ rule }) => rule)

  it('so that Swedish in Finland is not read as Finnish, and what is Finnish in it still is', () => {
    expect(rules('Annan personal arbetar i skolan.', 'sv', 'fi')).toEqual([])
    expect(rules('Aino, nio år, badar.', 'sv', 'fi')).toEqual(['name-with-age'])
    expect(rules('Familjen bor på Keksitynkatu 5.', 'sv', 'fi')).toEqual(['home-address'])
  })

  it('and Sweden does not know Finland’s telephone numbers and addresses', () => {
    expect(rules('050-123 4567', 'sv', 'se')).toEqual([])
    expect(rules('00100 Helsinki', 'sv', 'se')).toEqual([])
  })
})
