/** Less than perfect, enough to be read: what a text must say before anybody can hand it in. Swedish is the source. */
import { describe, expect, test, vi } from 'vitest'
import { missingFields } from '@/domain/workflow/requirements'

vi.mock('@/domain/table-of-kinds', async (original) => {
  const { tableOfKinds } = await original<typeof import('@/domain/table-of-kinds')>()
  return { tableOfKinds: { ...tableOfKinds, dinners: { required: ['guests', 'seats'] } } }
})

/** Rich text as the editor leaves it, with the marks that it sets on every node. */
const written = (...children: readonly object[]) => ({ root: { type: 'root', direction: null, children } })
const paragraph = (...children: readonly object[]) => ({ type: 'paragraph', indent: 0, children })
const words = (text: string) => ({ type: 'text', format: 0, text })

/** A story that its leader can hand in. */
const story = {
  title: { sv: 'Drakar på torget' },
  summary: { sv: 'Vi byggde drakar.', en: '' },
  municipality: 'boden',
  project: '7',
  body: { sv: written(paragraph(words('Det blåste.'))) },
}
const lacks = (change: object) => missingFields('stories', { ...story, ...change })

describe('a leader who hands in her story', () => {
  test('needs no more than what it takes to read it', () => {
    expect(missingFields('stories', story)).toEqual([])
    expect(lacks({ cover: null, quote: { sv: '' }, tags: [] })).toEqual([])
  })

  test('is told of everything that she has not written, in the order of the form', () => {
    expect(missingFields('stories', {})).toEqual(['title', 'summary', 'municipality', 'project', 'body'])
  })

  test.each<[string, unknown]>([
    ['left it as it was', undefined],
    ['took it away', null],
    ['wrote nothing', ''],
    ['pressed the space bar', ' \n\t'],
    ['left its Swedish as it was', {}],
    ['took its Swedish away', { sv: null, en: 'Kites' }],
    ['pressed the space bar in Swedish', { sv: '  ', en: 'Kites' }],
    ['wrote it in English alone', { en: 'Kites' }],
  ])('has no summary where she %s', (_, summary) => expect(lacks({ summary })).toEqual(['summary']))

  test.each<[string, object[]]>([
    ['opened the editor and left it', []],
    ['pressed enter', [paragraph(), paragraph()]],
    ['pressed the space bar', [paragraph(words(''), words('  '))]],
    ['made a list of nothing', [{ type: 'list', children: [{ type: 'listitem', value: 1, children: [] }] }]],
    ['made a line break', [paragraph({ type: 'linebreak' })]],
  ])('has said nothing where she %s', (_, nodes) =>
    expect(lacks({ body: { sv: written(...nodes), en: written(paragraph(words('It blew.'))) } })).toEqual([
      'body',
    ]),
  )

  test.each<[string, object[]]>([
    ['one letter after an empty line', [paragraph(), paragraph(words(' '), words('x'))]],
    ['a word in a list', [{ type: 'list', children: [{ type: 'listitem', children: [words('drakar')] }] }]],
    ['a link', [paragraph({ type: 'link', fields: { url: '/' }, children: [words('läs')] })]],
    ['a block', [{ type: 'block', fields: {} }]],
  ])('has said something with %s', (_, nodes) =>
    expect(lacks({ body: { sv: written(...nodes) } })).toEqual([]),
  )
})

test('a choice and a number are answers, whatever they are; a list is one with its first row', () => {
  expect(missingFields('dinners' as never, { guests: [], seats: undefined })).toEqual(['guests', 'seats'])
  expect(missingFields('dinners' as never, { guests: ['12'], seats: 0 })).toEqual([])
})

describe('an editor who puts a file in the place of another', () => {
  const report = { title: 'Rapport', summary: 'Året', kind: 'report', language: 'sv', currentFile: 'new' }
  const old = { file: 'old', changeNote: null }
  const lacksIn = (editions: unknown) => missingFields('documents', { ...report, editions })

  test('says what is new in it, in Swedish', () => {
    expect(lacksIn([old, { file: 'new' }])).toEqual(['editions'])
    expect(lacksIn([old, { file: 'new', changeNote: { sv: ' ', en: 'New figures.' } }])).toEqual(['editions'])
    expect(lacksIn([{ file: 'new', changeNote: { sv: 'Nya siffror.' } }, old])).toEqual([])
    expect(missingFields('documents', { currentFile: 'new', editions: [old, { file: 'new' }] })).toEqual([
      ...['title', 'summary', 'kind', 'language', 'editions'],
    ])
  })

  test('has nothing to say of the first, of files that are not shown, and of what is no document', () => {
    expect(lacksIn([{ file: 'new' }])).toEqual([])
    expect(lacksIn([])).toEqual([])
    expect(lacksIn(undefined)).toEqual([])
    expect(lacksIn([old, { file: 'older' }])).toEqual([])
    expect(
      missingFields('pages', { ...story, currentFile: 'new', editions: [old, { file: 'new' }] }),
    ).toEqual([])
  })
})
