import { describe, expect, test } from 'vitest'
import { besideWhat, valueAt } from '@/domain/translations/beside'
import { languagesFilter, languagesQuery } from '@/domain/translations/filter'
import { type TranslationFacts, translationState } from '@/domain/translations/state'

const facts = (more: Partial<TranslationFacts> = {}): TranslationFacts => ({
  inOriginal: 3,
  translated: 3,
  mark: { language: 'en', madeFrom: 'now', needsNativeReader: false },
  present: 'now',
  ...more,
})

describe('a translation', () => {
  test.each([
    ['is done when it is whole, made from the present Swedish and read', {}, 'done'],
    ['is missing when nothing is translated', { translated: 0 }, 'missing'],
    ['is out of date before it is anything else', { translated: 1, present: 'later' }, 'stale'],
    ['is there in part', { translated: 2 }, 'partial'],
    ['waits for a reader', { mark: { madeFrom: 'now', needsNativeReader: true } }, 'unread'],
    ['waits for a reader when nothing is remembered of it', { mark: undefined }, 'unread'],
    ['of nothing is done', { inOriginal: 0, translated: 0 }, 'done'],
  ] as const)('%s', (_, more, state) => {
    expect(translationState(facts(more))).toBe(state)
  })
})

describe('the Swedish beside a field', () => {
  const document = {
    title: 'Rubrik',
    objectives: [
      { id: 'a', text: 'Första' },
      { id: 'b', text: 'Andra' },
    ],
  }

  test('is found by the row’s id, wherever the row has been dragged', () => {
    const ids: Record<string, string> = { 'objectives.0': 'b', 'objectives.1': 'a' }
    expect(valueAt(document, 'objectives.0.text', (row) => ids[row])).toBe('Andra')
    expect(valueAt(document, 'title', () => undefined)).toBe('Rubrik')
  })

  test('is nothing for a row that has not been saved', () => {
    expect(valueAt(document, 'objectives.2.text', () => 'new')).toBeUndefined()
    expect(valueAt(document, 'objectives.2.text', () => undefined)).toBeUndefined()
  })

  test('knows its field by its name', () => {
    expect(besideWhat('objectives.2.textInOriginal')).toBe('objectives.2.text')
  })
})

test('the overview’s filter survives the address, and nonsense is as if it were not there', () => {
  const filter = languagesFilter({ kind: 'stories', language: 'ar', state: 'stale', page: '3' })
  expect(languagesFilter(Object.fromEntries(new URLSearchParams(languagesQuery(filter))))).toEqual(filter)
  expect(languagesFilter({ kind: 'users', language: 'sv', state: 'x', page: '-1' })).toEqual({
    kind: null,
    language: null,
    state: null,
    page: 1,
  })
})
