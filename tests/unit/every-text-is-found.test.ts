/** A child's name has no place to hide: what readers see of a text, reviewers and the personal-data check have read. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { richTextToText } from '@/cms/document/rich-text-to-text'
import { readableText } from '@/cms/search/readable-text'
import { type Block, type Inline, richText } from '@/content/rich-text'
import { wordsOf } from '@/domain/line'
import { plainText } from '@/domain/review/plain-text'
import { nodeKinds, saysSomething, visit } from '@/domain/rich-text'
import type { PdfBlock } from '@/pdf/blocks'
import { blocksOfRichText } from '@/pdf/blocks-of-rich-text'

const picture = '6b0f6b0f-6b0f-4b0f-8b0f-6b0f6b0f6b0f'
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const rich = (...children: object[]) => ({ root: { type: 'root', children } })
const block = (fields: object) => ({ type: 'block', fields: { id: '65a000000000000000000001', ...fields } })
const link = (fields: object, ...children: object[]) => ({ type: 'link', fields, children })

/** One of every kind, as the editor stores it. */
const ofEveryKind = rich(
  { type: 'heading', tag: 'h3', children: [text('Rubrik')] },
  {
    type: 'paragraph',
    children: [
      text('Först '),
      text('fetstil', 3),
      { type: 'linebreak' },
      { type: 'tab', text: '\t' },
      link({ linkType: 'custom', url: 'mailto:nagon@example.org', newTab: true }, text('skriv')),
      link({ linkType: 'internal', doc: { relationTo: 'pages', value: picture } }, text('läs')),
    ],
  },
  {
    type: 'list',
    listType: 'number',
    start: 4,
    tag: 'ol',
    children: [{ type: 'listitem', value: 4, children: [text('punkt')] }],
  },
  block({ blockType: 'picture', media: picture }),
  block({
    blockType: 'fact-box',
    title: 'Ruta',
    body: rich({ type: 'paragraph', children: [text('i rutan')] }),
  }),
)

describe('a text of every kind', () => {
  it('is told node by node, in its own terms', () => {
    const told: unknown[] = []
    const tell = (kind: string) => (node: object, inside: (visitor: object) => unknown[]) => {
      told.push(Object.keys(node).length > 0 ? { [kind]: node } : kind)
      return inside(all)
    }
    const kinds = [...nodeKinds, 'words', 'address', 'reference', 'unknown']
    const all = Object.fromEntries(kinds.map((kind) => [kind, tell(kind)]))
    visit(ofEveryKind, all)
    const plain = { isBold: false, isItalic: false }
    expect(told).toEqual([
      'root',
      { heading: { level: 3 } },
      { text: { text: 'Rubrik', ...plain } },
      'paragraph',
      { text: { text: 'Först ', ...plain } },
      { text: { text: 'fetstil', isBold: true, isItalic: true } },
      'linebreak',
      'tab',
      { link: { document: null, url: 'mailto:nagon@example.org' } },
      { text: { text: 'skriv', ...plain } },
      { address: { text: 'mailto:nagon@example.org' } },
      { link: { document: { relationTo: 'pages', value: picture }, url: undefined } },
      { text: { text: 'läs', ...plain } },
      { reference: { id: picture, relationTo: 'pages' } },
      { list: { isOrdered: true, start: 4 } },
      { listitem: { number: 4 } },
      { text: { text: 'punkt', ...plain } },
      { block: { blockType: 'picture', fields: expect.anything() } },
      { reference: { id: picture, relationTo: null } },
      { block: { blockType: 'fact-box', fields: expect.anything() } },
      { words: { text: 'Ruta' } },
      'root',
      'paragraph',
      { text: { text: 'i rutan', ...plain } },
    ])
  })

  it('is read by the personal-data check line by line, with the addresses of its links', () => {
    expect(richTextToText(ofEveryKind)).toBe(
      'Rubrik\nFörst fetstil\n skrivläs\nmailto:nagon@example.org\npunkt\nRuta\ni rutan',
    )
  })
})

it('an identity number is one however it was cut, bold in the middle or linked', () => {
  const cut = rich({
    type: 'paragraph',
    children: [
      text('1981'),
      text('1228', 1),
      link({ url: '/' }, text('-98')),
      { type: 'mark', children: [text('74')] },
    ],
  })
  expect(richTextToText(cut)).toContain('19811228-9874')
})

it('nodes that nobody knows stand on lines of their own', () => {
  const strange = (words: string) => ({ type: 'callout', caption: `Vid ${words}`, children: [text(words)] })
  expect(richTextToText(rich(strange('Anna'), strange('Bo')))).toBe('Anna\nVid Anna\nBo\nVid Bo')
})

it('an editor that was opened and left says nothing', () => {
  expect(saysSomething(rich({ type: 'paragraph', children: [] }))).toBe(false)
  expect(saysSomething(rich({ type: 'paragraph', children: [text(' ')] }))).toBe(false)
  expect(saysSomething(rich({ type: 'callout', children: [text('Hej')] }))).toBe(true)
  expect(saysSomething(rich(block({ blockType: 'picture', media: picture })))).toBe(true)
})

/** Random trees, with every text noted that was put into them. */
const word = fc.nat({ max: 999_999 }).map((number) => `ord${number}slut`)
const fieldName = fc.constantFrom(
  'text',
  'title',
  'label',
  'note',
  'value',
  'format',
  'style',
  'tag',
  'detail',
  'x',
)

const { tree } = fc.letrec<{
  tree: { root: { children: object[] } }
  node: object
  fields: object
  value: unknown
}>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 3 }).map((children) => rich(...children)),
  node: fc.oneof(
    { maxDepth: 6 },
    word.map((one) => text(one)),
    fc.record({ type: fc.constantFrom('linebreak', 'tab') }),
    fc.record({
      type: fc.constantFrom(...(['paragraph', 'heading', 'list', 'listitem', 'mark', 'callout'] as const)),
      children: fc.array(tie('node'), { maxLength: 3 }),
    }),
    fc.record({ type: fc.constantFrom('mark', 'callout'), caption: word, text: word }),
    fc.record({
      type: fc.constant('paragraph'),
      remark: word,
      children: fc.array(tie('node'), { maxLength: 2 }),
    }),
    fc.record({
      type: fc.constant('link'),
      fields: fc.record({ url: word.map((one) => `https://${one}.se`), title: word }),
      children: fc.array(tie('node'), { minLength: 1, maxLength: 2 }),
    }),
    tie('fields').map((fields) => block({ blockType: 'any', ...fields })),
  ),
  fields: fc.dictionary(fieldName, tie('value'), { maxKeys: 3 }),
  value: fc.oneof(
    { maxDepth: 6 },
    word,
    tie('tree'),
    fc.array(tie('fields'), { maxLength: 2 }),
    tie('fields'),
  ),
}))

/** Told from the tree as JSON, and not by the way through it that is tested. */
const wordsPut = (one: unknown) => [...new Set(JSON.stringify(one).match(/ord\d+slut/g) ?? [])]
const inLinks = (one: unknown) => new Set(JSON.stringify(one).match(/(?<=https:\/\/)ord\d+slut/g) ?? [])
const each = (hold: (one: object) => void) => fc.assert(fc.property(tree, hold), { numRuns: 500 })

describe('whoever looks for words finds every text of a tree, wherever it lies', () => {
  it('the personal-data check', () =>
    each((one) => {
      const read = richTextToText(one)
      for (const put of wordsPut(one)) expect(read).toContain(put)
    }))

  it('the people who review, and who count words', () =>
    each((one) => {
      const read = plainText(one)
      for (const put of wordsPut(one)) expect(read).toContain(put)
    }))

  it('the search, but for addresses', () =>
    each((one) => {
      const read = readableText(one)
      const addresses = inLinks(one)
      for (const put of wordsPut(one)) if (!addresses.has(put)) expect(read).toContain(put)
    }))
})

describe('what is shown has been checked', () => {
  const lineOf = (line: readonly Inline[]) => wordsOf(line)
  const onPage = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((one) => {
      if (one.kind === 'list')
        return one.items.flatMap((item) => [lineOf(item.children), ...onPage(item.nested)])
      if (one.kind === 'factBox') return [one.title, ...onPage(one.body)]
      if (one.kind === 'paragraph' || one.kind === 'heading') return [lineOf(one.children)]
      if (one.kind === 'quotation') return [one.text, one.attribution ?? '']
      return one.kind === 'contentNotice' ? [one.text] : []
    })
  const onPaper = (blocks: readonly PdfBlock[]) => JSON.stringify(blocks)
  const ofTheHouse = fc.record({
    blockType: fc.constantFrom('quotation', 'fact-box', 'content-notice'),
    text: word,
    title: word,
    attribution: word,
    body: tree,
  })

  it('on the page and on paper', () =>
    void fc.assert(
      fc.property(tree, ofTheHouse, (one, fields) => {
        const whole = rich(...one.root.children, block(fields))
        const read = richTextToText(whole)
        const page = onPage(richText({ sv: whole } as never, 'sv')?.blocks ?? []).join('\n')
        const paper = onPaper(blocksOfRichText(whole))
        for (const shown of wordsPut(`${page}${paper}`)) expect(read).toContain(shown)
        expect(wordsPut(page).length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    ))
})
