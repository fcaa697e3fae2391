/** Words made comparable, marked, and cut, without a database. */
import { describe, expect, it } from 'vitest'
import { readableText } from '@/cms/search/readable-text'
import { excerpt, hitTest } from '@/content/search/excerpt'
import { insteadOf } from '@/content/search/instead'
import type { AskedWord } from '@/content/search/read-question'
import { toTsquery } from '@/content/search/to-tsquery'
import { bare, fold, foldWords } from '@/domain/search/fold'
import { mark } from '@/domain/search/passage'
import { nearestSpellings, slipsBetween } from '@/domain/search/spelling'
import { synonymGroups, synonymsOf } from '@/domain/search/synonyms'

const asked = (word: string, more: Partial<AskedWord> = {}): AskedWord => ({
  ...{
    word,
    stems: [],
    bare: [],
    isStopWord: false,
    isSaid: false,
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
    ['Skellefteå', 'SKELLEFTEÅ'],
    ['Tromsø', 'tromsö'],
    ['Idé', 'ide'],
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
    expect(fold('båt')).not.toBe(fold('bat'))
    expect(bare(fold('Läger på Öland'))).toBe('lager pa oland')
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
    expect(synonymsOf('familjehemmets', groups)).toEqual([['nätverkshem'], ['placering']]))
  it('belong to words without å, ä and ö, and not the other way round', () => {
    expect(synonymsOf('natverkshemmet', groups)).toEqual([['familjehem'], ['placering']])
    expect(synonymsOf('plåcering', groups)).toEqual([])
  })
  it('may be phrases', () =>
    expect(synonymsOf('ensamkommande', groups)).toEqual([['utan', 'vårdnadshavare']]))
  it('are none for other words', () => expect(synonymsOf('familj', groups)).toEqual([]))
})

describe('a word that nobody knows', () => {
  it.each([
    ['barn', 'barn', 0],
    ['bran', 'barn', 1],
    ['simma', 'samma', 1],
    ['kollo', 'kollega', 3],
    ['workshåpar', 'workshoppar', 2],
    ['', 'lov', 3],
  ])('%s is %s by %i slips', (one, other, slips) => expect(slipsBetween(one, other)).toBe(slips))

  it('may hold one slip when it is short, and none in its first letter', () => {
    expect(nearestSpellings('simma', ['samma', 'rimma', 'simning', 'simmar'])).toEqual(['samma', 'simmar'])
    expect(nearestSpellings('dans', ['då', 'dag', 'hans'])).toEqual([])
  })
  it('may hold two when it is long', () => {
    expect(nearestSpellings('udevalla', ['uddevalla'])).toEqual(['uddevalla'])
    expect(nearestSpellings('drakar', ['drabbar'])).toEqual([])
    expect(nearestSpellings('skyddet', ['skydd', 'sky'])).toEqual(['skydd'])
    expect(nearestSpellings('badplats', ['plats', 'bostad'])).toEqual([])
  })
  it('has no slip in a missing å, ä or ö, but one in another letter', () => {
    expect(nearestSpellings('skeleftea', ['skellefteå'])).toEqual(['skellefteå'])
    expect(nearestSpellings('båt', ['bat'])).toEqual(['bat'])
    expect(nearestSpellings('katt', ['känt', 'natt'])).toEqual([])
  })
  it('is owned up to where another is shown for it, and only there', () => {
    const hits = [
      { title: { parts: mark('På samma plats', (word) => word === 'samma') }, excerpt: undefined },
    ]
    const simma = asked('simma', { isKnown: false, spellings: ['samma'] })
    expect(insteadOf([simma], hits)).toEqual({ asked: ['simma'], shown: ['samma'] })
    expect(insteadOf([asked('läger', { isKnown: false }), asked('boden', { isSaid: true })], [])).toEqual({
      asked: ['läger'],
      shown: ['boden'],
    })
    const found = { isSaid: true }
    expect(insteadOf([asked('samma', found)], hits)).toBeUndefined()
    // Of two words that a text says, its excerpt may show one.
    expect(insteadOf([asked('samma', found), asked('lek', found)], hits)).toBeUndefined()
    expect(insteadOf([asked('pappa', { ...found, stems: ['samm'] })], hits)?.shown).toEqual(['samma'])
    expect(insteadOf([asked('gdpr', { isKnown: false, synonyms: [['integritet']] })], hits)).toBeUndefined()
  })
  it('is not owned up to when it is long and inflected, or inside a longer word; a short one is', () => {
    const hits = [{ title: { parts: mark('Egenomsorg i ett bra läge', () => true) }, excerpt: undefined }]
    expect(insteadOf([asked('sammanbrotten', { stems: ['sammanbrot'] })], hits)).toBeUndefined()
    expect(insteadOf([asked('omsorg', { isKnown: false, compounds: ['egenomsorg'] })], hits)).toBeUndefined()
    expect(insteadOf([asked('sorg', { compounds: ['egenomsorg'] })], hits)?.shown).toEqual(['Egenomsorg'])
    expect(insteadOf([asked('läger', { stems: ['läg'] })], hits)?.shown).toEqual(['läge'])
    expect(insteadOf([asked('lage', { isKnown: false, bare: ['ßlage'] })], hits)?.shown).toEqual(['läge'])
  })
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
  it('takes a short word that is said for itself first, and for what begins with it only then', () => {
    const { plain, wide } = toTsquery([asked('vän', { isSaid: true })])
    expect([plain, wide]).toEqual(["('vän')", "('vän':*)"])
  })
  it('asks for no word whose beginning it asks for', () => {
    const barnets = asked('barnets', { stems: ['barnet'], compounds: ['smabarnets'] })
    expect(toTsquery([barnets]).wide).toBe("('barnet':* | 'smabarnets')")
  })
})

describe('an excerpt', () => {
  const isHit = hitTest([asked('hoppet', { stems: ['hopp'] })])

  it('marks what is meant without å, ä and ö, and takes båt for no bat', () => {
    const marked = (text: string, word: AskedWord) =>
      mark(text, hitTest([word])).flatMap((part) => (part.isHit ? part.text : []))
    expect(marked('Malmö, Malmös', asked('malmo', { bare: ['ßmalmo'] }))).toEqual(['Malmö', 'Malmös'])
    expect(marked('En bat och en båt', asked('båt'))).toEqual(['båt'])
    expect(marked('En bat, en båt, bättre', asked('bat', { bare: ['ßbat'] }))).toEqual(['bat', 'båt'])
  })

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
      {
        type: 'block',
        fields: { blockType: 'picture', id: 'b1', media: '6b0f6b0f-6b0f-4b0f-8b0f-6b0f6b0f6b0f' },
      },
      { type: 'block', fields: { blockType: 'quotation', id: 'b2', text: 'Hopp', attribution: 'Någon' } },
    ],
  }
  expect(readableText({ root })).toBe('Läs mer\nHopp\nNågon')
})
