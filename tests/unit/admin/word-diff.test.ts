import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded } from '@/admin/diff/fold'
import { wordDiff } from '@/admin/diff/word-diff'
import { textRuns } from '@/domain/review/runs'

const side = (before: string, after: string, hidden: 'gone' | 'new') =>
  wordDiff(before, after)
    .filter(({ kind }) => kind !== hidden)
    .map(({ text }) => text)
    .join('')

describe('changed words', () => {
  it('are marked one by one in a text that mostly stayed', () => {
    expect(wordDiff('Vi läser högt varje vecka.', 'Vi läser tyst varje vecka.')).toEqual([
      { kind: 'same', text: 'Vi läser ' },
      { kind: 'gone', text: 'högt' },
      { kind: 'new', text: 'tyst' },
      { kind: 'same', text: ' varje vecka.' },
    ])
  })

  it('are gathered when only little words stayed between them', () => {
    const kinds = wordDiff(
      'Alla barn i Boden fick åka skidor och leka hela dagen.',
      'Alla unga i Kalmar fick åka skidor och leka hela dagen.',
    ).map(({ kind }) => kind)
    expect(kinds).toEqual(['same', 'gone', 'new', 'same'])
  })

  it('are two whole texts when hardly anything stayed', () => {
    const pieces = wordDiff(
      'När skolan stängde öppnade andra dörrar.',
      'En vecka i november hälsade familjerna på hos varandra.',
    )
    expect(pieces.map(({ kind }) => kind)).toEqual(['gone', 'same', 'new'])
  })

  it('lose and invent nothing, whatever the texts', () => {
    const words = fc
      .array(fc.constantFrom('vi', 'läser', 'och', 'åker', 'skidor', 'idag', '.'))
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const isWhole = wordDiff(before, after).some(({ kind, text }) => kind === 'same' && text === '\n')
        if (isWhole) return true
        return side(before, after, 'new') === before && side(before, after, 'gone') === after
      }),
    )
  })
})

const rich = (...children: object[]) => textRuns({ root: { type: 'root', children } })
const paragraph = (text: string, format = 0) => ({
  type: 'paragraph',
  children: [{ type: 'text', text, format }],
})
const heading = (text: string, tag: string) => ({ type: 'heading', tag, children: [{ type: 'text', text }] })

describe('a changed look', () => {
  it('is told by the words that have it, and by no sign', () => {
    const rest = 'Vi läste högt och sjöng hela kvällen.'
    const pieces = wordDiff(
      rich(heading('När', 'h2'), paragraph('Vi ses'), paragraph(rest)),
      rich(heading('När', 'h3'), paragraph('Vi ses', 1), paragraph(rest)),
    )
    expect(pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'gone', text: 'När', heading: 2 },
      { kind: 'new', text: 'När', heading: 3 },
      { kind: 'gone', text: 'Vi ses' },
      { kind: 'new', text: 'Vi ses', strong: true },
    ])
    expect(pieces.map(({ text }) => text).join('')).not.toMatch(/[#*_]/)
  })

  it('of a link is where it leads', () => {
    const link = (url: string) =>
      rich(
        { type: 'link', fields: { url }, children: [{ type: 'text', text: 'Läs mer' }] },
        paragraph('Hej då alla.'),
      )
    const changed = wordDiff(link('https://a.example'), link('https://b.example'))
    expect(changed.flatMap(({ kind, to }) => (to ? [[kind, to]] : []))).toEqual([
      ['gone', 'https://a.example'],
      ['new', 'https://b.example'],
    ])
  })
})

describe('what did not change', () => {
  const many = Array.from({ length: 8 }, (_, at) => paragraph(`Stycke ${at} stod här redan.`))
  it('is folded but for the paragraph beside a change, and nothing is lost', () => {
    const pieces = wordDiff(rich(...many, paragraph('Slut.')), rich(...many, paragraph('Slut för i dag.')))
    const parts = folded(pieces)
    expect(parts.map(({ isFolded, lines }) => [isFolded, lines])).toEqual([
      [true, 7],
      [false, 2],
    ])
    const all = (some: readonly { text: string }[]) => some.map(({ text }) => text).join('')
    expect(all(parts.flatMap((part) => part.pieces))).toBe(all(pieces))
  })

  it('is not folded when it is short, nor where nothing changed at all', () => {
    const short = wordDiff(
      rich(paragraph('Ett.'), paragraph('Två.')),
      rich(paragraph('Ett.'), paragraph('Tre.')),
    )
    expect(folded(short).some(({ isFolded }) => isFolded)).toBe(false)
    expect(folded(wordDiff(rich(...many), rich(...many))).map(({ isFolded }) => isFolded)).toEqual([false])
  })
})
