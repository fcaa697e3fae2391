/**
 * Makes PDFs from blocks: tagged, titled, in a named language, fonts embedded (PDF/UA in mind).
 * The same input gives the same bytes, so a file's hash says whether its text has changed.
 */
import PDFDocument from 'pdfkit'
import type { HandoutLocale } from '@/domain/handout-locales'
import { localeFacts } from '@/domain/locales'
import { pdfTexts } from '@/messages/pdf/texts'
import type { PdfBlock } from './blocks'
import { type Cover, writeCover } from './cover'
import { column, sheet, size } from './measures'
import { palette } from './palette'
import { type Setting, wholeColumn } from './setting'
import { decorate, openTag } from './tag'
import { registerTypeface } from './typeface'
import { writeBlocks } from './write-blocks'

export type PdfInput = {
  readonly language: HandoutLocale
  readonly cover: Cover
  readonly blocks: readonly PdfBlock[]
  /** Goes into the file as its date: part of the input, because a clock would change the bytes. */
  readonly date: Date
}

type Known = Setting['known']

/** @returns the finished file and how many pages it has */
export async function makePdf(input: PdfInput): Promise<{ bytes: Buffer; pages: number }> {
  const hasContents = input.blocks.some((block) => block.kind === 'contents')
  const first = hasContents ? (await setOnce(input, [])).headings : []
  const { bytes, pages } = await setOnce(input, first)
  return { bytes, pages }
}

async function setOnce(
  input: PdfInput,
  known: Known,
): Promise<{ bytes: Buffer; pages: number; headings: Known }> {
  const { cover, language, date } = input
  const words = pdfTexts[language]
  const doc = new PDFDocument({
    size: 'A4',
    margins: { left: sheet.left, right: sheet.right, top: sheet.top, bottom: sheet.bottom },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    bufferPages: true,
    displayTitle: true,
    lang: localeFacts[language].intl.split('-u-')[0],
    info: {
      Title: cover.title,
      Author: cover.publisher,
      Subject: cover.subtitle,
      Creator: 'Berätta',
      Producer: 'Berätta',
      CreationDate: date,
      ModDate: date,
    },
  } as object as PDFKit.PDFDocumentOptions) // its types lack subset 'PDF/UA'
  const bytes = collect(doc)
  registerTypeface(doc)
  const root = openTag(doc, 'Document')
  doc.addStructure(root)
  writeCover(doc, root, cover, words)
  let page = 1
  doc.on('pageAdded', () => {
    page += 1
  })
  const headings: Setting['headings'] = []
  doc.addPage()
  writeBlocks({ doc, parent: root, ...wholeColumn, headings, known, pageNow: () => page }, input.blocks)
  root.end()
  writeFooters(doc, [cover.title, cover.standIn ? words.standIn : undefined].filter(Boolean).join(' · '))
  doc.end()
  return { bytes: await bytes, pages: page, headings }
}

/** Written last, when no text is under way; artifacts, so that screen readers skip them. The cover has none. */
function writeFooters(doc: PDFKit.PDFDocument, text: string): void {
  const { count } = doc.bufferedPageRange()
  const y = sheet.height - 48
  for (let index = 1; index < count; index += 1) {
    doc.switchToPage(index)
    doc.page.margins.bottom = 0 // or the footer itself would ask for a new page
    decorate(doc, 'Pagination', () => {
      doc.font('medium').fontSize(size.small).fillColor(palette.soft)
      doc.text(text, sheet.left, y, { width: column - 60, lineBreak: false })
      doc.text(String(index + 1), sheet.left + column - 50, y, {
        width: 50,
        align: 'right',
        lineBreak: false,
      })
    })
  }
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}
