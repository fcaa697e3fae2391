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

test('what the database notes beside a text is not what somebody approved', () => {
  const notes = ['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'globalType', '_order', '_uuid']
  const rows = (note: object) => canonicalContent({ title: 'Höst', rows: [{ a: 1, ...note }], ...note })
  for (const note of notes) expect(rows({ [note]: 'x' }), note).toBe(rows({}))
})

test('a group of fields that nobody filled in is no content, however deep', () => {
  expect(canonicalContent({ title: 'Höst', seo: { image: null, texts: { sv: '' } } })).toBe(
    canonicalContent({ title: 'Höst' }),
  )
})

/** The hash of this text stands with every approval: written another way, none of them would hold any more. */
test('what was approved long ago is written down in the same way today', () => {
  const story = {
    title: { sv: 'Höst', en: '' },
    isOpen: false,
    day: new Date('2026-03-01T08:00:00Z'),
    body: [{ id: '1', years: 7, b: 'x' }, {}, null, { a: undefined }],
    tags: [],
  }
  expect(canonicalContent(story)).toBe(
    '{"body":[{"b":"x","years":7},null,null,null],"day":"2026-03-01T08:00:00.000Z","isOpen":false,"title":{"sv":"Höst"}}',
  )
  for (const nothing of [{}, [], null, undefined, '']) expect(canonicalContent(nothing)).toBe('null')
})
