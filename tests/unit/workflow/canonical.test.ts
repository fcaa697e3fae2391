import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalContent } from '@/domain/workflow/canonical'

test('ids, timestamps, status, key order and empty values do not make another content', () => {
  const a = {
    id: '1',
    title: { sv: 'Höst', en: '' },
    body: { root: { children: [{ type: 'block', fields: { id: 'x', text: 'Hej' } }] } },
    tags: [],
  }
  const b = {
    updatedAt: 'now',
    _status: 'draft',
    body: { root: { children: [{ fields: { text: 'Hej', id: 'y' }, type: 'block' }] } },
    title: { sv: 'Höst' },
    cover: null,
  }
  expect(canonicalContent(a)).toBe(canonicalContent(b))
})

test('one changed letter in any language makes another content', () => {
  const before = { title: { sv: 'Höst', ar: 'خريف' } }
  expect(canonicalContent({ title: { sv: 'Höst', ar: 'خريق' } })).not.toBe(canonicalContent(before))
})

test('the order of rows is content', () => {
  expect(
    canonicalContent({
      rows: [
        { id: '1', a: 1 },
        { id: '2', a: 2 },
      ],
    }),
  ).not.toBe(
    canonicalContent({
      rows: [
        { id: '2', a: 2 },
        { id: '1', a: 1 },
      ],
    }),
  )
})

test('a value survives being stored and read back as JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalContent(JSON.parse(JSON.stringify(value)))).toBe(canonicalContent(value))
    }),
  )
})

test('an empty row is a row: what follows it does not move up', () => {
  expect(canonicalContent({ rows: [null, 'a'] })).not.toBe(canonicalContent({ rows: ['a'] }))
})

test('a box that somebody unticked is not one that nobody answered', () => {
  expect(canonicalContent({ isOpen: false })).not.toBe(canonicalContent({}))
  expect(canonicalContent({ years: 0 })).not.toBe(canonicalContent({}))
})
