import { expect, it, test } from 'vitest'
import { keysTakenOut, mistakeInTerms } from '@/domain/vocabularies'

const live = [
  { id: 'a', key: 'lov' },
  { id: 'b', key: 'skola' },
]

test('words in another order, and new ones after them, are right', () => {
  expect(mistakeInTerms([...live].reverse(), live)).toBeUndefined()
  expect(mistakeInTerms([...live, { id: 'c', key: 'halsa-2' }], live)).toBeUndefined()
})

it.each(['', 'Lov', 'två', '-lov', 'lov-', 'a b', '<b>', 'lov&theme=x', '../x'])('“%s” is no key', (key) =>
  expect(mistakeInTerms([{ id: 'c', key }], [])).toEqual({ mistake: 'termKey', key }),
)

test('two words have one key between them', () => {
  const twice = [...live, { id: 'c', key: 'lov' }]
  expect(mistakeInTerms(twice, [])).toEqual({ mistake: 'termTwice', key: 'lov' })
})

test('a row that readers know keeps its key, also when another row takes it over', () => {
  const renamed = [
    { id: 'a', key: 'ledigt' },
    { id: 'c', key: 'lov' },
  ]
  expect(mistakeInTerms(renamed, live)).toEqual({ mistake: 'termChanged', key: 'lov' })
})

test('what is taken out is what no row has any more', () => {
  expect(keysTakenOut([{ id: 'c', key: 'skola' }], live)).toEqual(['lov'])
  expect(keysTakenOut(live, live)).toEqual([])
})
