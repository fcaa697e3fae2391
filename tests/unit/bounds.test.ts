import { expect, test } from 'vitest'
import { boundPassed, questionBounds } from '@/domain/bounds/question'
import { shapeFault } from '@/domain/bounds/shape'

const alike = (count: number, name = 'title') =>
  Array.from({ length: count }, () => ({ [name]: { like: 'x' } }))

test('a colleague’s list view is well within what may be asked', () => {
  const search = { or: alike(4) }
  const filters = { and: [search, ...alike(5), { 'municipality.name': { equals: 'x' } }] }
  const select = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`field${n}`, true]))
  expect(boundPassed({ where: filters, sort: '-updatedAt', limit: 100, page: 3, select })).toBeUndefined()
  expect(boundPassed({})).toBeUndefined()
})

test('a picker may leave out some hundred documents that are chosen already', () => {
  const ids = Array.from({ length: 900 }, (_, n) => `id-${n}`)
  expect(boundPassed({ where: { id: { not_in: ids } } })).toBeUndefined()
  expect(boundPassed({ where: { id: { not_in: ids.join(',') } } })).toBeUndefined()
})

test.each([
  ['conditions', { where: { or: alike(21) } }],
  ['conditions', { where: { or: { 0: { or: alike(11) }, 300000000: { and: alike(11) } } } }],
  ['conditions', { where: { OR: [{ AND: alike(21) }] } }],
  [
    'conditions',
    { where: { title: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`like${n}`, 'x'])) } },
  ],
  ['conditions', { joins: { stories: { where: { or: alike(21) } } } }],
  ['steps', { where: { or: alike(11, 'municipality.cover.alt') } }],
  ['steps', { where: { or: alike(6, 'a.b.c.d') }, sort: 'a.b.c.d' }],
  ['stepsOfOne', { where: { 'a.b.c.d.e': { equals: 1 } } }],
  ['stepsOfOne', { sort: '-a.b.c.d.e' }],
  ['stepsOfOne', { select: { 'a.b.c.d.e': true } }],
  ['values', { where: { id: { in: Array.from({ length: 1001 }, String) } } }],
  ['values', { where: { id: { in: 'a,'.repeat(1001) } } }],
  ['values', { where: { id: { in: { 0: 'a,'.repeat(600), 5: 'a,'.repeat(600) } } } }],
  ['levels', { where: JSON.parse(`${'{"and":['.repeat(9)}${']}'.repeat(9)}`) }],
  ['levels', { select: JSON.parse(`${'{"a":'.repeat(20)}true${'}'.repeat(20)}`) }],
  ['names', { populate: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`k${n}`, true])) }],
  ['sorts', { sort: 'a,b,c,d' }],
  ['sorts', { sort: ['a', 'b', 'c', 'd'] }],
  ['limit', { limit: 501 }],
  ['limit', { limit: '1e9' }],
  ['page', { page: 1e30 }],
] as const)('nobody asks beyond the bound of %s', (bound, question) => {
  expect(boundPassed(question)).toBe(bound)
})

test('a question that turns into a ring of levels is counted to the bound, not to the end', () => {
  const deep = JSON.parse(`${'{"and":['.repeat(3000)}${']}'.repeat(3000)}`)
  expect(boundPassed({ where: deep, select: deep })).toBe('levels')
  expect(questionBounds.levels).toBeLessThan(100)
})

test('a document in eight languages, with everything in it, has a form that is taken', () => {
  const node = { type: 'paragraph', children: [{ type: 'text', text: 'ord '.repeat(500), format: 0 }] }
  const text = { root: { type: 'root', children: Array.from({ length: 300 }, () => node) } }
  const document = Object.fromEntries(
    ['sv', 'en', 'ar', 'so', 'uk', 'prs', 'ti', 'lattlast'].map((one) => [one, text]),
  )
  expect(shapeFault({ title: 'x', corrections: [{ text: 'a' }], body: document })).toBeUndefined()
  for (const plain of [undefined, null, 7, 'x', [], {}]) expect(shapeFault(plain)).toBeUndefined()
})

test.each([
  ['names', { 'municipality.id': 'x' }],
  ['names', { 'corrections.300000000.text': 'a' }],
  ['names', { corrections: { 300000000: { text: 'a' } } }],
  ['names', { corrections: [{ 'text.a': 1 }] }],
  ['names', { 0: 'a' }],
  ['levels', JSON.parse(`${'{"a":'.repeat(150)}1${'}'.repeat(150)}`)],
  ['entries', { corrections: Array.from({ length: 2001 }, () => ({})) }],
  [
    'parts',
    {
      a: Array.from({ length: 2000 }, () =>
        Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`k${n}`, 1])),
      ),
    },
  ],
  ['characters', { title: 'x'.repeat(20_001) }],
  ['characters', { body: { root: { children: [{ text: 'x'.repeat(20_001) }] } } }],
] as const)('what is sent is refused for its %s', (fault, data) => {
  expect(shapeFault(data)).toBe(fault)
})
