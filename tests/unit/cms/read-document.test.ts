import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readDocument } from '@/cms/media/read-document'

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

const docx = (more: Record<string, string> = {}) =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({
          'word/document.xml': '<w:body><w:p><w:t>Hej &amp; hå</w:t></w:p><w:p><w:t>Två</w:t></w:p></w:body>',
          'docProps/core.xml':
            '<x><dc:creator>Hemlig</dc:creator><cp:lastModifiedBy>Hemlig</cp:lastModifiedBy></x>',
          'docProps/app.xml': '<x><Pages>3</Pages></x>',
          ...more,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    ),
  )

const read = async (bytes: Buffer) => {
  const document = await readDocument(bytes)
  if (typeof document === 'string') throw new Error(document)
  return document
}

describe('a PDF', () => {
  it('tells its pages, its text and what is hidden in it', async () => {
    const { facts, mimetype } = await read(await pdf())
    expect(mimetype).toBe('application/pdf')
    expect(facts).toMatchObject({ pages: 2, isTagged: false, author: 'Hemlig', title: 'Rapport' })
    expect(facts.text).toContain('Hej världen')
  })

  it('is known as tagged when it is', async () => {
    expect((await read(await pdf({ tagged: true, pdfVersion: '1.7' }))).facts.isTagged).toBe(true)
  })

  it('is refused when it is locked with a password', async () => {
    expect(await readDocument(await pdf({ userPassword: 'hemligt' }))).toBe('documentBroken')
  })
})

describe('a Word document', () => {
  it('tells its pages and text, and forgets who wrote it', async () => {
    const { facts, data } = await read(docx())
    expect(facts).toMatchObject({ pages: 3, isTagged: true, text: 'Hej & hå\nTvå' })
    const core = unzipSync(data)['docProps/core.xml']
    expect(core && strFromU8(core)).toBe(
      '<x><dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy></x>',
    )
  })

  it('is refused with macros in it', async () => {
    expect(await readDocument(docx({ 'word/vbaProject.bin': 'x' }))).toBe('documentMacro')
  })

  it('is refused when it says that it unpacks to more than it should, before it is unpacked', async () => {
    const bytes = docx({ 'word/media/big.bin': 'x' })
    const entry = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1')
    bytes.writeUInt32LE(0x7fffffff, entry + 24)
    expect(await readDocument(bytes)).toBe('documentBroken')
  })

  it('never unpacks to more than it says', async () => {
    const bytes = docx({ 'word/media/big.bin': '0'.repeat(100_000) })
    const entry = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1')
    bytes.writeUInt32LE(10, entry + 24)
    const { data } = await read(bytes)
    expect(unzipSync(data)['word/media/big.bin']).toHaveLength(10)
  })
})

it.each([
  ['nothing', Buffer.alloc(0), 'documentKind'],
  ['a page of HTML', Buffer.from('<html>'), 'documentKind'],
  ['an archive of something else', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'documentBroken'],
  ['half a PDF', Buffer.from('%PDF-1.7 hej'), 'documentBroken'],
  ['more than 25 MB', Buffer.alloc(25 * 1024 * 1024 + 1), 'documentBytes'],
])('%s is refused', async (_, bytes, mistake) => expect(await readDocument(bytes)).toBe(mistake))
