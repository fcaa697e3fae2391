import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lix } from '@/domain/readability/lix'
import { longSentences } from '@/domain/readability/long-sentences'
import { readingLevel } from '@/domain/readability/reading-level'
import { sentencesOf } from '@/domain/readability/sentences'
import { targetFor } from '@/domain/readability/targets'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('a sentence', () => {
  it.each<[string, string[]]>([
    ['Vi åker buss. Sedan badar vi!', ['Vi åker buss.', 'Sedan badar vi!']],
    ['Det finns t.ex. bad och lek.', ['Det finns t.ex. bad och lek.']],
    ['Det finns bl.a. Boden och Kalmar.', ['Det finns bl.a. Boden och Kalmar.']],
    ['Bad, lek m.m. Alla är välkomna.', ['Bad, lek m.m.', 'Alla är välkomna.']],
    ['Bad, lek m.m. för alla.', ['Bad, lek m.m. för alla.']],
    ['Det kostar 3.5 miljoner kl. 17.00 varje dag.', ['Det kostar 3.5 miljoner kl. 17.00 varje dag.']],
    ['Skriv till A. Lind i dag.', ['Skriv till A. Lind i dag.']],
    ['Läs på boden.se om du vill.', ['Läs på boden.se om du vill.']],
    ['”Får jag vara med?” frågade hon.', ['”Får jag vara med?” frågade hon.']],
    ['”Ja!” Hon log.', ['”Ja!”', 'Hon log.']],
    ['En rubrik\nEn text', ['En rubrik', 'En text']],
    ['هل أنت بخير؟ نعم.', ['هل أنت بخير؟', 'نعم.']],
    ['ሰላም። ከመይ ኣለኻ፧', ['ሰላም።', 'ከመይ ኣለኻ፧']],
    ['…', ['…']],
    ['', []],
  ])('%j', (text, expected) => expect(split(text)).toEqual(expected))

  it('leaves no letter of the text outside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const kept = sentencesOf(text).map(({ start, end }) => text.slice(start, end))
        expect(kept.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})

describe('LIX', () => {
  it.each<[string, number | null]>([
    // 3 words, 1 sentence, no long word: 3/1 + 0
    ['Vi åker buss.', 3],
    // 6 words, 2 sentences, 2 long (sommarlovet, kommunen): 6/2 + 200/6
    ['Sommarlovet var roligt. Kommunen var med.', 6 / 2 + (100 * 2) / 6],
    // 5 words, 1 sentence; "roligt" has six letters and is short: 5 + 0
    ['Det var ett roligt lov.', 5],
    // 4 words, 1 sentence: the decimal is one word and ends nothing: 4 + 25
    ['Projektet kostar 3,5 miljon', 4 + 100 / 4],
    ['', null],
    ['…!', null],
  ])('%j', (text, expected) => {
    if (expected === null) expect(lix(text)).toBeNull()
    else expect(lix(text)).toBeCloseTo(expected, 10)
  })
})

describe('a writer', () => {
  const long = `Och${' ord'.repeat(25)} slut.`

  it('sees which sentences are too long, and where', () => {
    const text = `Kort. ${long} Kort.`
    const [first, ...others] = longSentences(text, 25)
    expect(others).toEqual([])
    expect(first).toEqual({ start: 6, end: 6 + long.length, words: 27 })
  })

  it('is held to the target of her language and readers', () => {
    expect(targetFor('sv-ll', 'professional').lix).toBe(30)
    expect(targetFor('sv', 'public').lix).toBe(40)
    expect(targetFor('sv', 'professional').lix).toBe(50)
    expect(targetFor('ar', 'public').lix).toBeNull()
  })

  it('is told when a text is too hard for easy Swedish but not for professionals', () => {
    // 9 words, 1 sentence, 2 long (verksamheten, kommunen): 9 + 200/9 = 31.2
    const text = 'Verksamheten var rolig för alla barn i hela kommunen.'
    expect(readingLevel(text, 'sv-ll', 'public')).toMatchObject({ lix: 31, isTooHard: true })
    expect(readingLevel(text, 'sv', 'professional')).toMatchObject({ lix: 31, isTooHard: false })
    expect(readingLevel('Vi åker buss.', 'sv-ll', 'public')).toMatchObject({ lix: 3, isTooHard: false })
    expect(readingLevel('', 'sv', 'public')).toMatchObject({ lix: null, isTooHard: false })
    expect(readingLevel('مرحبا بكم جميعا', 'ar', 'public').lix).toBeNull()
  })
})
