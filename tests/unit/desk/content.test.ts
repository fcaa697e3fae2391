/** Plain words and the rich text that they become, without a letter on the way lost. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answered, isSame, plainWordsOf, richTextOf } from '@/desk/content'
import { differences, together } from '@/desk/phone/merge'
import { plainText } from '@/domain/review/plain-text'
import { content } from './house'

describe('a leader who writes in a plain field', () => {
  it('finds her paragraphs and lines again', () => {
    const words = 'Vi åt.\nSedan sjöng vi.\n\nAlla kom.'
    expect(plainWordsOf(richTextOf(words))).toBe(words)
    expect(plainText(richTextOf('Ett\n\nTvå'))).toContain('Två')
  })

  it('loses no letter, whatever she writes', () => {
    const letters = (text: string) => text.replaceAll(/\s/g, '')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        expect(letters(plainWordsOf(richTextOf(words)) ?? '')).toBe(letters(words))
      }),
    )
  })

  it('is offered no plain field for what would lose something by it', () => {
    const bold = structuredClone(richTextOf('Fet')) as never as {
      root: { children: { children: { format: number }[] }[] }
    }
    const [first] = bold.root.children[0]?.children ?? []
    if (first) first.format = 1
    expect(plainWordsOf(bold as never)).toBeNull()
  })

  it('has a text of the questions that she answered, and none of those that she left', () => {
    expect(plainWordsOf(answered({ what: 'Vi åt.', where: '', who: 'Åtta barn.' }))).toBe(
      'Vi åt.\n\nÅtta barn.',
    )
    expect(answered({ what: ' ', where: '', who: '' })).toBeNull()
  })
})

describe('two texts', () => {
  it('say the same whatever space stands around them, and whoever chose the only project', () => {
    expect(isSame(content({ title: 'Höst ' }), content({ title: 'Höst', project: 'p' }))).toBe(true)
    expect(isSame(content({ project: 'q' }), content({ project: 'p' }))).toBe(false)
    expect(isSame(content({ title: 'Höst' }), content({ title: 'Vår' }))).toBe(false)
  })

  it('become one by themselves where each was written in a field of its own', () => {
    const base = content({ title: 'Höst', summary: 'Kort.' })
    const [yours, theirs] = [
      { ...base, title: 'Höst i Boden' },
      { ...base, summary: 'Vi åt.' },
    ]
    const parts = differences(base, yours, theirs)
    expect(parts.map(({ verdict }) => verdict)).toEqual(['yours', 'theirs'])
    expect(together(yours, theirs, parts)).toMatchObject({ title: 'Höst i Boden', summary: 'Vi åt.' })
  })

  it('do not differ by what an editor says of them anew', () => {
    const stored = richTextOf('Vi åt.')
    const opened = JSON.parse(JSON.stringify(stored).replaceAll('"direction":null', '"direction":"ltr"'))
    expect(isSame(content({ body: opened }), content({ body: stored }))).toBe(true)
    const theirs = content({ body: richTextOf('Vi åt gott.') })
    const parts = differences(content({ body: stored }), content({ body: opened }), theirs)
    expect(parts).toEqual([{ field: 'body', verdict: 'theirs' }])
  })

  it('both stay where both were changed, until she chooses', () => {
    const base = content({ body: richTextOf('Början') })
    const yours = content({ title: 'Min', body: richTextOf('Mitt') })
    const theirs = content({ title: 'Din', body: richTextOf('Ditt') })
    const parts = differences(base, yours, theirs)
    const both = together(yours, theirs, parts)
    expect(plainWordsOf(both.body)).toBe('Mitt\n\nDitt')
    expect(both.title).toBe('Min – Din')
    expect(together(yours, theirs, parts, { body: 'theirs', title: 'yours' })).toMatchObject({
      title: 'Min',
      body: theirs.body,
    })
  })
})
