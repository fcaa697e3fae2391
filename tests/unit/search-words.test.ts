/** Words made comparable, marked, and cut, without a database. */
import { describe, expect, it } from 'vitest'
import { readableText } from '@/cms/search/readable-text'
import { safeName } from '@/content/downloads/safe-name'
import { excerpt, hitTest, mark } from '@/content/search/excerpt'
import type { AskedWord } from '@/content/search/read-question'
import { toTsquery } from '@/content/search/to-tsquery'
import { fold, foldWords } from '@/domain/search/fold'
import { synonymGroups, synonymsOf } from '@/domain/search/synonyms'

const asked = (word: string, more: Partial<AskedWord> = {}): AskedWord => ({
  ...{
    word,
    stems: [],
    isStopWord: false,
    isKnown: true,
    compounds: [],
    parts: null,
    spellings: [],
    synonyms: [],
  },
  ...more,
})

describe('two ways of writing one word are one word', () => {
  it.each([
    ['Skellefteå', 'skelleftea'],
    ['MALMÖ', 'malmo'],
    ['الأَطْفَال', 'الاطفال'],
    ['الأطـــفال', 'الاطفال'],
    ['مدرسة', 'مدرسه'],
    ['کودکان', 'كودكان'],
    ['сім’я', 'сімʼя'],
    ['familje\u00adhem', 'familjehem'],
    ['می\u200cخواهم', 'میخواهم'],
    ['۲۰۲۴', '2024'],
    ['ﻻ', 'لا'],
    ["CHILDREN'S", 'children’s'],
    ['`Hem`', 'hem\u00ad'],
  ])('%s = %s', (one, other) => expect(fold(one)).toBe(fold(other)))

  it('keeps different words apart', () => {
    expect(fold('ቆልዑ')).not.toBe(fold('ስልጠና'))
    expect(foldWords('Barn- och familjehem!')).toEqual(['barn', 'och', 'familjehem'])
  })

  it('leaves nothing in a word that a question could be changed by', () => {
    for (const word of foldWords(`a'b & c | !d <-> e:* (f) "g" \\h`)) expect(word).toMatch(/^[a-z]+$/)
  })
})

describe('synonyms', () => {
  const groups = synonymGroups(
    'familjehem, nätverkshem, placering\nensam\n\nensamkommande, utan vårdnadshavare',
  )

  it('come in groups, a line each; a word alone is no group', () => expect(groups).toHaveLength(2))
  it('belong to inflected words too', () =>
    expect(synonymsOf('familjehemmets', groups)).toEqual([['natverkshem'], ['placering']]))
  it('may be phrases', () =>
    expect(synonymsOf('ensamkommande', groups)).toEqual([['utan', 'vardnadshavare']]))
  it('are none for other words', () => expect(synonymsOf('familj', groups)).toEqual([]))
})

describe('the question to PostgreSQL', () => {
  it('asks for every telling word, and in the end for any', () => {
    const { plain, loose } = toTsquery([asked('vad', { isStopWord: true }), asked('trauma'), asked('barn')])
    expect(plain).toBe("('trauma':*) & ('barn':*)")
    expect(loose).toBe("('trauma':* | 'barn':*)")
  })
  it('asks for common words where there are no others', () =>
    expect(toTsquery([asked('vad', { isStopWord: true })]).plain).toBe("('vad':*)"))
  it('asks for two words as they are written first, and in a sentence never for what begins so', () => {
    const lov = asked('lov', { compounds: ['hostlov'] })
    const { strict, wide } = toTsquery([lov, asked('boden')])
    expect(strict).toBe("('lov') & ('boden')")
    expect(wide).toBe("('lov':* | 'hostlov') & ('boden':*)")
    const unknown = asked('kalmr', { isKnown: false, spellings: ['kalmar'] })
    const sentence = toTsquery([lov, asked('boden'), unknown])
    expect(sentence.strict).toBeUndefined()
    expect(sentence.wide).toBe("('lov' | 'hostlov') & ('boden') & ('kalmr':* | 'kalmar')")
  })
  it('asks for no word whose beginning it asks for', () => {
    const barnets = asked('barnets', { stems: ['barnet'], compounds: ['smabarnets'] })
    expect(toTsquery([barnets]).wide).toBe("('barnet':* | 'smabarnets')")
  })
})

describe('an excerpt', () => {
  const isHit = hitTest([asked('hoppet', { stems: ['hopp'] })])

  it('marks the words as they stand, in any form', () =>
    expect(mark('Hopp! Hoppets tid.', isHit).filter((part) => part.isHit)).toEqual([
      { text: 'Hopp', isHit: true },
      { text: 'Hoppets', isHit: true },
    ]))
  it('loses no letter of the text', () => {
    const text = 'Det finns <b>hopp</b> & mer.'
    expect(
      mark(text, isHit)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })

  it('is not asked for what needs a word that no text holds', () => {
    const nowhere = asked('qzx', { isKnown: false })
    expect(toTsquery([nowhere]).tries).toEqual([])
    const { tries, loose } = toTsquery([nowhere, asked('barn')])
    expect(tries).toEqual([loose])
    const misspelled = asked('bran', { isKnown: false, spellings: ['barn'] })
    expect(toTsquery([misspelled]).tries).toHaveLength(1)
    const inside = asked('hem', { compounds: ['natverkshem'] })
    const { plain, strict, wide, tries: after } = toTsquery([inside])
    expect([strict, ...after]).toEqual([plain, wide])
  })
  it('begins with the sentence where the word stands', () => {
    const body = `${'Först något annat. '.repeat(30)}Här finns hoppet kvar. ${'Sedan mer. '.repeat(30)}`
    const parts = excerpt({ summary: 'Om något.', body }, isHit)
    expect(parts?.[0]?.text).toBe('Här finns ')
    expect(parts?.at(-1)?.text.endsWith('…')).toBe(true)
  })
  it('is the summary when nothing else holds the word', () =>
    expect(excerpt({ summary: 'Om något.', body: 'Annat.' }, isHit)).toEqual([
      { text: 'Om något.', isHit: false },
    ]))
})

it('what a reader reads of rich text holds no references and no addresses', () => {
  const text = (words: string) => ({ type: 'text', text: words })
  const root = {
    children: [
      {
        type: 'paragraph',
        children: [text('Läs '), { type: 'link', fields: { url: 'https://x.y' }, children: [text('mer')] }],
      },
      { type: 'block', fields: { blockType: 'picture', id: 'b1', media: '6b0f' } },
      { type: 'block', fields: { blockType: 'quotation', id: 'b2', text: 'Hopp', attribution: 'Någon' } },
    ],
  }
  expect(readableText({ root })).toBe('Läs mer\nHopp\nNågon')
})

describe('the name of a file', () => {
  it.each([
    ['Modul 7: Heder', 'Modul 7 Heder'],
    ['a/../../b\\c', 'a .. .. b c'],
    ['slut.', 'slut'],
    ['???', '_'],
    ['الخصوصية', 'الخصوصية'],
  ])('%s → %s', (title, name) => expect(safeName(title)).toBe(name))
})
