/** What readers take home on paper: every word as it was approved, drawn, tagged, and nothing that a text could command. */
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { homeScene } from '@/brand/scenes/occasions'
import { allLanguages } from '@/domain/languages'
import { type Locale, locales } from '@/domain/locales'
import { shapes } from '@/generated/shapes'
import { headed, type PdfBlock, plain } from '@/pdf/blocks'
import { blocksOfRichText } from '@/pdf/blocks-of-rich-text'
import { makePdf } from '@/pdf/make-pdf'
import { moduleBlocks } from '@/pdf/module-handout'
import { PressError, press } from '@/pdf/press/press'
import { allParts, openPdf, type Part, wholeText } from '../../support/pdf-reader'

const cover = {
  scene: homeScene(),
  kicker: 'Modul 3',
  title: 'Trygga möten',
  subtitle: 'Kort',
  publisher: 'RB',
}

const make = (blocks: readonly PdfBlock[], language: Locale = 'sv', more: object = {}) =>
  makePdf({ language, cover: { ...cover, ...more }, blocks, date: new Date('2026-11-21T08:00:00Z') })

async function read(blocks: readonly PdfBlock[], language: Locale = 'sv', more: object = {}) {
  return openPdf((await make(blocks, language, more)).bytes)
}

const fingerprint = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
/** Line ends and gaps between pieces are the setting's business. */
const packed = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '')
const named = (parts: readonly Part[], role: string) => allParts(parts).filter((part) => part.role === role)

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const node = (type: string, ...children: object[]) => ({ type, children })
const list = (listType: string, ...children: object[]) => ({ type: 'list', listType, children })
const state = (...children: object[]) => ({ root: { type: 'root', children } })
const link = (fields: object, words: string) => ({ ...node('link', text(words)), fields })

describe('a handout', { timeout: 60_000 }, () => {
  const sentences = {
    sv: 'Ćazim, Şahin, Łukasz, Dvořák och Máŋgga Ŧorŋŋe: → ✓ ☐ ≥ 5 ½ 😀 ❤️ слово ትግርኛ åäö',
    'sv-ll': 'Lätt text om Šaddi och Žofia.',
    en: 'Plain words – “quoted”, naïve café.',
    so: 'Carruurtu waxay u baahan yihiin dad waaweyn.',
    uk: 'Її Ґава Є ї, «слухає» № 5',
    ti: 'ነፍሲ ወከፍ ቆልዓ ዝሰምዖ ዓቢ ሰብ የድልዮ። Rädda Barnen፣ 2026',
  } as const

  it.each(Object.entries(sentences))(
    'in %s says every character as it is, and draws it',
    async (language, words) => {
      const pdf = await read([headed(2, words), plain(words)], language as Locale, { title: words })
      const { drawn, boxes } = await pdf.shapes()
      expect(boxes).toBe(0)
      expect(drawn).toBeGreaterThan(packed(words).length * 2)
      const said = (await pdf.structure()).map(wholeText).map(packed).join('')
      expect(said.split(packed(words))).toHaveLength(4)
      expect(pdf.info.Title).toBe(words.normalize('NFC'))
    },
  )

  it.each([
    ['ar', ['يحتاج', 'كل', 'طفل', 'يستمع', 'Rädda', '١٢٣']],
    ['prs', ['کودک', 'بزرگسال', 'ضرورت', 'پشتو', 'ښه', 'Boden']],
  ] as const)('in %s runs from right to left, in letters that join', async (language, words) => {
    const pdf = await read([plain(words.join(' '))], language)
    expect((await pdf.shapes()).boxes).toBe(0)
    const said = await pdf.text()
    for (const word of words) expect(said).toContain(word)
    // Alone, each letter has a shape that stands for itself; joined, other shapes of the font are drawn.
    const apart = await read([plain(words.map((word) => [...word].join('\u200c')).join(' '))], language)
    expect((await apart.shapes()).drawn).toBeGreaterThanOrEqual((await pdf.shapes()).drawn)
    expect((await make([plain('كل')], language)).bytes).not.toEqual(
      (await make([plain('ك\u200cل')], language)).bytes,
    )
  })

  it.each(allLanguages)('in %s is tagged, titled, and says its language and the flag', async (language) => {
    const pdf = await read([plain('x')], language, { fundingNotice: 'EU' })
    const expected = { sv: 'sv-SE', 'sv-ll': 'sv-SE', en: 'en-GB', prs: 'fa-AF' } as Partial<
      Record<Locale, string>
    >
    expect(pdf.isTagged).toBe(true)
    expect(pdf.info).toMatchObject({
      Title: 'Trygga möten',
      Language: expected[language] ?? language,
      Author: 'RB',
    })
    const [figure] = named(await pdf.structure(), 'Figure')
    expect(figure?.says.length).toBeGreaterThan(8)
  })

  it('reads a text of the editor as words, never as a command', async () => {
    const hostile = [
      '#import "@preview/cetz:0.3.0": *',
      '#read("/etc/passwd")',
      '#eval("1 + 1") #panic() #sys.inputs',
      '$ x^2 $ @ref <label> \\ \\u{41} `raw` ```raw``` = rubrik',
      '*fet* _kursiv_ // bort /* bort */ - punkt + 1. / term: x ~ --- ... "q" \'q\' https://a.example',
      '"} ] ), #let sent = 1',
    ]
    const pdf = await read(
      hostile.flatMap((words): PdfBlock[] => [
        headed(2, words),
        plain(words),
        { kind: 'quotation', text: words },
      ]),
      'sv',
      { title: hostile[1], kicker: hostile[0], fundingNotice: hostile[3] },
    )
    const said = packed((await pdf.structure()).map(wholeText).join(''))
    for (const words of hostile) expect(said.split(packed(words)).length).toBeGreaterThan(3)
    expect(said).not.toContain('root:')
    expect(await pdf.links()).toEqual([])
  })

  it('sets a list inside a list below the words that it belongs to', async () => {
    const inner = list('number', node('listitem', text('två')), node('listitem', text('tre')))
    const body = state(
      list('bullet', node('listitem', text('ett')), node('listitem', inner), node('listitem', text('fyra'))),
    )
    const outer = named(await (await read(blocksOfRichText(body))).structure(), 'L')[0]
    expect(outer?.parts.map(({ role }) => role)).toEqual(['LI', 'L', 'LI'])
    expect(outer?.parts.map((part) => packed(wholeText(part)))).toEqual(['•ett', '1.två2.tre', '•fyra'])
  })

  it('leaves out no level of heading, whatever the editor did', async () => {
    const levels = [4, 3, 2, 4, 4, 2].map((level) => headed(level as 2, `Nivå ${level}`))
    const roles = allParts(await (await read(levels)).structure())
      .map(({ role }) => role)
      .filter((role) => /^H\d/.test(role))
    expect(roles).toEqual(['H1', 'H2', 'H3', 'H2', 'H3', 'H4', 'H2'])
  })

  it('tells where a link leads, unless its words do, and leads nowhere but out', async () => {
    const body = state(
      node('paragraph', link({ url: 'https://www.example.org/a?b=1#c' }, 'Läs mer')),
      node('paragraph', link({ url: 'https://example.org/' }, 'example.org')),
      node('paragraph', link({ linkType: 'internal', url: 'https://old.example' }, 'Om oss')),
      node('paragraph', link({ url: 'javascript:alert(1)' }, 'Klicka')),
    )
    const pdf = await read(blocksOfRichText(body))
    const said = await pdf.text()
    expect(said).toContain('Läs mer (www.example.org/a?b=1#c)')
    expect(said).not.toMatch(/example\.org \(|Om oss \(|Klicka \(/)
    expect(await pdf.links()).toEqual(['https://www.example.org/a?b=1#c', 'https://example.org/'])
    expect(named(await pdf.structure(), 'Link')).toHaveLength(2)
  })

  it('keeps tabs as spaces, breaks at soft hyphens, and composes letters', async () => {
    const long = Array.from({ length: 30 }, () => 'barn\u00adrätts\u00adperspektiv').join(' ')
    const body = state(
      node('paragraph', text('a'), node('tab'), text('b\tc ba\u030at')),
      node('paragraph', text(long)),
    )
    const said = await (await read(blocksOfRichText(body))).text()
    expect(said).toContain('a b c båt')
    expect(said).toMatch(/barnrätts-?\nperspektiv/)
  })

  it('holds everything that a module has, in the order of its page', async () => {
    const module = {
      ...{ number: 3, title: 'x', summary: 'Sammandrag.', audience: 'Ledare', objectives: ['Du lyssnar.'] },
      ...{
        contentNotice: 'Om våld.',
        cases: 'fictional' as const,
        licence: 'CC BY 4.0',
        citation: 'RB (2026).',
      },
      body: state(node('paragraph', text('Ämnet.'))),
      preparation: state(node('paragraph', text('Läs.'))),
      exercises: state({
        type: 'block',
        fields: { blockType: 'fact-box', title: 'Fakta', body: state(node('heading', text('I rutan'))) },
      }),
      facilitatorNotes: state({
        type: 'block',
        fields: { blockType: 'quotation', text: 'Ord', attribution: 'Kim' },
      }),
    } as const
    const parts = await (await read(moduleBlocks(module, 'sv'))).structure()
    expect(parts.slice(1).map(wholeText).map(packed).join('')).toBe(
      packed(`Sammandrag. Innan du läser Om våld. Ledare För vem: Fallen är påhittade. Efteråt kan du •Du lyssnar.
        Förberedelser Läs. Övningar Fakta I rutan Om ämnet Ämnet. Till dig som leder ”Ord” Kim CC BY 4.0 Licens: RB (2026).
        Så hänvisar du hit:`),
    )
    expect(named(parts, 'BlockQuote')).toHaveLength(1)
  })
})

describe('whatever somebody writes', { timeout: 120_000 }, () => {
  it('every character that no warning names can be drawn', async () => {
    const drawn = shapes
      .flatMap(({ characters }) => characters.split(','))
      .flatMap((range) => {
        const [from = 0, to = from] = range.split('-').map((code) => Number.parseInt(code, 16))
        return Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step))
      })
    const all = [...new Set(drawn)]
    expect(all.length).toBeGreaterThan(5000)
    const lines = Array.from({ length: Math.ceil(all.length / 100) }, (_, at) =>
      all.slice(at * 100, at * 100 + 100),
    )
    const blocks = lines.map((line) => plain(line.join(' ')))
    for (const language of ['sv', 'ar'] as const)
      expect((await (await read(blocks, language)).shapes()).boxes).toBe(0)
  })

  it('becomes a file without a box', async () => {
    const words = fc.string({ unit: 'binary', maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(words, words, fc.constantFrom(...locales), async (one, two, language) => {
        const italic = {
          kind: 'paragraph',
          runs: [{ text: one, italic: true, bold: true }, { text: two }],
        } as const
        const blocks: PdfBlock[] = [
          headed(3, one),
          plain(two),
          italic,
          { kind: 'note', title: two, blocks: [plain(one)] },
        ]
        const { bytes } = await make(blocks, language, { title: `t${one}`, subtitle: two })
        expect((await (await openPdf(bytes)).shapes()).boxes).toBe(0)
      }),
      { numRuns: 40 },
    )
  })

  it('is never wider than its page', async () => {
    const pdf = await read([plain('x'.repeat(400)), headed(2, 'y'.repeat(300))], 'sv', {
      title: 'z'.repeat(100),
    })
    const lines = (await pdf.text()).split('\n').filter((line) => /^[xyz]+$/.test(line))
    expect(lines.length).toBeGreaterThan(8)
  })
})

describe('the press', { timeout: 60_000 }, () => {
  it('gives the same bytes for the same text, from a new process too', async () => {
    const blocks = [plain('Samma text, عربي, ትግርኛ, 😀')]
    const first = fingerprint((await make(blocks)).bytes)
    expect(fingerprint((await make(blocks)).bytes)).toBe(first)
    await expect(press('{}', 0)).rejects.toThrow(PressError)
    expect(fingerprint((await make(blocks)).bytes)).toBe(first)
    expect(fingerprint((await make([plain('Annan text')])).bytes)).not.toBe(first)
  })

  it('cuts off what takes too long, refuses what is no document, and serves the next', async () => {
    const endless = Array.from({ length: 4000 }, (_, index) => plain(`Stycke ${index} ${'ord '.repeat(80)}`))
    const sent = await new Promise<string>((resolve) => resolve(JSON.stringify(endless)))
    await expect(press(sent, 1)).rejects.toThrow('in time')
    await expect(press('x'.repeat(2_000_001))).rejects.toThrow('too long')
    await expect(press('{"no": "document"}')).rejects.toThrow('could not be set')
    expect((await make([plain('Nästa')])).pages).toBe(2)
  })
})
