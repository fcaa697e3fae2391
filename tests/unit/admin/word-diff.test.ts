import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDiff } from '@/admin/diff/word-diff'

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
