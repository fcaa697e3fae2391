import { expect, test } from 'vitest'
import { type Part, referencesOf, rowName } from '@/admin/titles/row-name'

const none = new Map<string, string | null>()

test('a row is called what stands in it', () => {
  const partner: Part[] = [
    { name: 'country', isCountry: true },
    { name: 'organisation', of: 'organisations' },
  ]
  const row = { id: 'x', country: 'PT', organisation: 'o1' }
  expect(rowName(row, partner, none, 'sv')).toBe('Portugal')
  expect(referencesOf(row, partner)).toEqual(['organisations:o1'])
  expect(rowName(row, partner, new Map([['organisations:o1', 'Crescer']]), 'sv')).toBe('Portugal · Crescer')
  expect(rowName({ country: 'NL' }, partner, none, 'en')).toBe('Netherlands')
})

test('a sentence is enough, a date or a choice is followed by more', () => {
  const correction: Part[] = [{ name: 'date', isDay: true }, { name: 'text' }]
  expect(rowName({ date: '2026-03-12T00:00:00.000Z', text: 'Fel dag.' }, correction, none, 'sv')).toBe(
    '12 mars 2026 · Fel dag.',
  )
  expect(rowName({ text: 'Ord', more: 'mer' }, [{ name: 'text' }, { name: 'more' }], none, 'sv')).toBe('Ord')
  const signature: Part[] = [
    { name: 'role', options: [{ value: 'self', label: { sv: 'Barnet', en: 'The child' } }] },
  ]
  expect(rowName({ role: 'self' }, signature, none, 'en')).toBe('The child')
})

test('a long text is cut, and an empty row has no name', () => {
  expect(rowName({ text: `${'ord '.repeat(40)}` }, [{ name: 'text' }], none, 'sv').length).toBeLessThan(80)
  expect(rowName({ text: '  ', country: 'nowhere' }, [{ name: 'text' }], none, 'sv')).toBe('')
  expect(rowName({ country: 'nowhere' }, [{ name: 'country', isCountry: true }], none, 'sv')).toBe('nowhere')
})
