/** What the seed's PDFs promise: tagged, titled, honest about themselves, and the same bytes every time. */
import { createHash } from 'node:crypto'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { readPdf } from '@/cms/media/pdf/read-pdf'
import { checkText } from '@/domain/privacy/check-text'
import { trainingModules } from '../../../example/content/training-modules'
import { makeFirstYearReport } from '../../../example/documents/first-year-report'
import { makeCompendium, makeHandout } from '../../../example/documents/training-material'

const seventh = trainingModules[6]
if (!seventh) throw new Error('There is no seventh module.')

/** Each is made once. */
const report = makeFirstYearReport()
const compendium = makeCompendium()
const handout = makeHandout(seventh)

const files = [
  ['the first-year report', report, 'Första året med Barn i fokus'],
  ['the compendium', compendium, 'Utbildningsmaterial om barn i nätverkshem'],
  ['a handout', handout, seventh.texts.sv.title],
] as const

describe.each(files)('%s', (_, making, title) => {
  it('is tagged, has its title and language, and says on its cover that it is a stand-in', async () => {
    const { bytes, pages } = await making
    expect((await readPdf(bytes)).facts).toMatchObject({ pages, isTagged: true, title })
    const pdf = await getDocumentProxy(new Uint8Array(bytes))
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'sv-SE', Title: title })
    const cover = await wordsOn(pdf, 1)
    expect(cover).toContain('Demoexemplar')
    expect(cover).toContain('Rädda Barnen')
  })

  it('gives nobody away', async () => {
    const { text } = (await readPdf((await making).bytes)).facts
    expect(text.length).toBeGreaterThan(500)
    const options = { today: new Date('2026-11-22'), namesAreFictional: true }
    expect(checkText({ text, field: 'file', locale: 'sv' }, options)).toEqual([])
  })
})

describe('a handout', () => {
  it('is the same bytes every time', async () => {
    const fingerprint = ({ bytes }: { bytes: Buffer }) => createHash('sha256').update(bytes).digest('hex')
    expect(fingerprint(await makeHandout(seventh))).toBe(fingerprint(await handout))
  })
})

describe('the compendium', () => {
  it('lists all eleven modules with the pages they begin on', async () => {
    const pdf = await getDocumentProxy(new Uint8Array((await compendium).bytes))
    const contents = await wordsOn(pdf, 2)
    for (const { number, texts } of trainingModules) {
      const entry = new RegExp(`${number}\\. ${texts.sv.title.slice(0, 20)}.*? (\\d+)`).exec(contents)
      expect(await wordsOn(pdf, Number(entry?.[1]))).toContain(`${number}. ${texts.sv.title.slice(0, 12)}`)
    }
  })
})

async function wordsOn(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
}
