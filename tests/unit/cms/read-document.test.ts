/** What a reader can download of a document is what its author sees, and all of it has been through the check. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { sectionsOf } from '@/cms/document/document-sections'
import { readDocument } from '@/cms/media/read-document'
import { holds } from '../../support/every-byte'
import {
  jpegWithNotes,
  pdfsRead,
  pdfsRefused,
  pdfsWithSecrets,
  planted,
  wordFilesRead,
  wordFilesRefused,
  wordFilesWithSecrets,
} from '../../support/planted'
import { aPdf, packedStream } from '../../support/raw-pdf'
import { headed, line, linked, listed, run, wordFile } from '../../support/word-file'

const pdf = (options: object = {}) =>
  new Promise<Buffer>((done) => {
    const document = new PDFDocument({ info: { Author: 'Hemlig', Title: 'Rapport' }, ...options })
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => done(Buffer.concat(parts)))
    document.text('Hej världen')
    document.addPage().text('Sida två')
    document.end()
  })

async function read(bytes: Uint8Array) {
  const document = await readDocument(bytes)
  if ('refused' in document) throw new Error(JSON.stringify(document.refused))
  return { ...document, data: Buffer.from(document.data) }
}

const refusalOf = async (bytes: Uint8Array) => {
  const document = await readDocument(bytes)
  return 'refused' in document ? document.refused : null
}

describe.each([
  ['a Word file', wordFilesWithSecrets],
  ['a PDF', pdfsWithSecrets],
])('of %s', (_, files) => {
  it.each(Object.entries(files))('no reader gets %s', async (_name, make) => {
    const bytes = await make()
    expect(holds(bytes, planted), 'it was planted').toBe(true)
    const { data, facts } = await read(bytes)
    expect(holds(data, planted)).toBe(false)
    expect(holds(data, 'Exif')).toBe(false)
    expect(facts.text).not.toContain(planted)
    expect(facts.text).toMatch(/Hej|grön yta/)
    // What came out is whole: it goes in again, and comes out the same.
    expect((await read(data)).facts.text).toBe(facts.text)
  })
})

describe.each([
  ['a Word file', wordFilesRefused],
  ['a PDF', pdfsRefused],
])('%s is refused, and told why, with', (_, files) => {
  it.each(Object.entries(files))('%s', async (_name, [thing, make]) =>
    expect(await refusalOf(make())).toMatchObject({ because: 'holds', thing }),
  )
})

it.each(['word/VBAPROJECT.BIN', 'word/macros/vbaProject.bin', 'vbaProject.bin', 'Word/vbaproject.bin'])(
  'a Word file with macros is refused, though they are called %s and nothing leads to them',
  async (name) =>
    expect(await refusalOf(wordFile(line(run('Hej')), {}, { [name]: 'x' }))).toMatchObject({
      because: 'holds',
      thing: 'macro',
    }),
)

/** A number of the tax agency's own for tests. */
const number = '19811228-9874'

describe.each([
  ['a Word file', wordFilesRead],
  ['a PDF', pdfsRead],
])('the check reads in %s', (_, files) => {
  it.each(Object.entries(files))('%s', async (_name, [place, make]) => {
    const { facts } = await read(make(number))
    const found = sectionsOf(facts.text).filter(({ text }) => text.includes(number))
    expect(found.map(({ name }) => name)).toContain(place || null)
  })
})

describe('a Word file', () => {
  it('keeps its headings, lists, links and pages, and is whole to other readers', async () => {
    const body =
      headed(1, 'Rubrik') + listed('ett') + line(linked('web', 'Läs mer')) + line(run('A &amp; &lt;b&gt;'))
    const app = '<Properties xmlns="x"><Pages>3</Pages></Properties>'
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    const roots = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="${office}/officeDocument" Target="word/document.xml"/><Relationship Id="a" Type="${office}/extended-properties" Target="docProps/app.xml"/></Relationships>`
    const file = wordFile(
      body,
      { web: 'https://example.org' },
      {
        'docProps/app.xml': app,
        '_rels/.rels': roots,
        'word/media/image1.png': new Uint8Array(
          await sharp({ create: { width: 4, height: 4, channels: 3, background: 'red' } })
            .png()
            .toBuffer(),
        ),
      },
    )
    const { data, facts, mimetype } = await read(file)
    expect(facts).toMatchObject({ pages: 3, isTagged: true })
    expect(mimetype).toContain('wordprocessingml')
    const { convertToHtml } = await import('mammoth')
    expect((await convertToHtml({ buffer: data })).value).toBe(
      '<h1>Rubrik</h1><ul><li>ett</li></ul><p><a href="https://example.org">Läs mer</a></p><p>A &amp; &lt;b&gt;</p>',
    )
  })

  it('shows its photographs as before, made anew from their pixels', async () => {
    const bytes = await (wordFilesWithSecrets['a photograph’s notes and name'] as () => Promise<Buffer>)()
    const { data } = await read(bytes)
    const parts = unzipSync(data)
    const names = Object.keys(parts).filter((name) => name.startsWith('word/media/'))
    expect(names).toEqual(['word/media/image1.jpg', 'word/media/image2.png'])
    for (const name of names)
      expect(await sharp(parts[name]).metadata()).toMatchObject({ width: 60, height: 40 })
    const links = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())
    expect(links).toContain('Target="/word/media/image1.jpg"')
  })

  it.each([
    ['that is damaged', wordFile(line(run('a'))).subarray(0, 300)],
    ['that is no XML', wordFile('', {}, { 'word/document.xml': 'nothing' })],
    [
      'with entities that grow',
      wordFile(
        '',
        {},
        {
          'word/document.xml': `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(99)}"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>`,
        },
      ),
    ],
    ['nested without end', wordFile('<w:p>'.repeat(5000) + '</w:p>'.repeat(5000))],
    [
      'with two texts of one name',
      Buffer.from(wordFile(line(run('a')), {}, { 'word/dOcument.xml': '<x/>' })),
    ],
    ['that is an archive of something else', Buffer.from(zipSync({ 'a.txt': strToU8('a') }))],
  ])('%s is refused', async (_, bytes) =>
    expect(await refusalOf(bytes)).toEqual({ because: 'documentBroken' }),
  )

  it('is refused when it says that it unpacks to more than it should, before it is unpacked', async () => {
    const bytes = wordFile(line(run('a')))
    const entry = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1')
    bytes.writeUInt32LE(0x7fffffff, entry + 24)
    expect(await refusalOf(bytes)).toEqual({ because: 'documentBroken' })
  })

  it('of 200,000 elements in one paragraph is read in a moment', async () => {
    const began = performance.now()
    const { facts } = await read(wordFile(line(run('a').repeat(50_000))))
    expect(sectionsOf(facts.text)[0]?.text.trim()).toHaveLength(50_000)
    // With regular expressions it was six minutes.
    expect(performance.now() - began).toBeLessThan(20_000)
  }, 30_000)
})

describe('a PDF', () => {
  it('tells its pages, its title and its text, and forgets who wrote it', async () => {
    const { facts, mimetype, data } = await read(await pdf())
    expect(mimetype).toBe('application/pdf')
    expect(facts).toMatchObject({ pages: 2, isTagged: false, title: 'Rapport' })
    expect(facts.text).toContain('Hej världen')
    expect(holds(data, 'Hemlig')).toBe(false)
  })

  it('that is tagged stays tagged', async () => {
    const bytes = await pdf({ tagged: true, pdfVersion: '1.7', lang: 'sv' })
    const { facts, data } = await read(bytes)
    expect(facts.isTagged).toBe(true)
    expect((await read(data)).facts.isTagged).toBe(true)
  })

  it('keeps the pixels of its photographs as they are', async () => {
    const { data } = await read(await (pdfsWithSecrets['a photograph’s notes'] as () => Promise<Buffer>)())
    const start = data.indexOf(Buffer.from([0xff, 0xd8, 0xff]))
    const end = data.indexOf(Buffer.from([0xff, 0xd9]), start) + 2
    const raw = (bytes: Buffer) => sharp(bytes).raw().toBuffer()
    expect(await raw(data.subarray(start, end))).toEqual(await raw(await jpegWithNotes()))
  })

  it('shows a filled-in field where it stood, and is no form any more', async () => {
    const { facts, data } = await read(
      await (pdfsWithSecrets['a form’s hidden value and scripts'] as () => Buffer)(),
    )
    expect(facts.text).toContain('Ifyllt')
    expect(holds(data, 'AcroForm') || holds(data, 'Widget') || holds(data, 'Anna')).toBe(false)
  })

  it('keeps its open links', async () => {
    const { data } = await read(await (pdfsWithSecrets['links that start something'] as () => Buffer)())
    expect(holds(data, 'https://example.org')).toBe(true)
    expect(holds(data, 'Launch') || holds(data, 'JavaScript')).toBe(false)
  })

  it.each([
    ['locked with a password', () => pdf({ userPassword: 'hemligt' })],
    ['that only its owner may change', () => pdf({ ownerPassword: 'hemligt' })],
    ['that is half', async () => (await pdf()).subarray(0, 400)],
    ['that only begins like one', async () => Buffer.from('%PDF-1.7 hej')],
    [
      'that unpacks to 250 MB',
      async () => aPdf({ more: { 4: packedStream(Buffer.alloc(250 * 1024 ** 2)) } }),
    ],
    [
      'whose pages go in a circle',
      async () => aPdf({ more: { 2: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' } }),
    ],
  ])('%s is refused', async (_, make) =>
    expect(await refusalOf(await make())).toEqual({ because: 'documentBroken' }),
  )
})

it.each([
  ['nothing', Buffer.alloc(0), 'documentKind'],
  ['a page of HTML', Buffer.from('<html>'), 'documentKind'],
  ['more than 25 MB', Buffer.alloc(25 * 1024 * 1024 + 1), 'documentBytes'],
  ['more text than can be checked', wordFile(line(run('ord '.repeat(600_000)))), 'documentLong'],
])('%s is refused', async (_, bytes, because) => expect(await refusalOf(bytes)).toEqual({ because }))
