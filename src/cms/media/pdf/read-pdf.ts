/**
 * A PDF written anew of what its pages show: no scripts, attachments, forms, notes or earlier revisions, nothing that
 * cameras and programs write beside. Tags, headings, links and layers stay (ADR 104). What is checked is what is kept.
 */
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFStreamWriter } from '@cantoo/pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import { joinSections } from '../../document/document-sections'
import type { DocumentFacts } from '../read-facts'
import { RefusedDocument, refuseThing } from '../refused-document'
import { drawAnnotations } from './draw-annotations'
import { prune } from './prune'
import { stringIn } from './strings'

const mostPages = 1000
/** Of a page, in points, to whoever looks for text beside it. */
const everywhere = [-1e6, -1e6, 1e6, 1e6]
const name = PDFName.of

/** @throws RefusedDocument, or whatever the parsers do with what is damaged or locked */
export async function readPdf(bytes: Uint8Array): Promise<{ facts: DocumentFacts; cleaned: Uint8Array }> {
  const pdf = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
    throwOnInvalidObject: true,
  })
  const { context, catalog } = pdf
  if (pdf.getPageCount() > mostPages) throw new RefusedDocument({ because: 'documentLong' })
  const form = catalog.lookup(name('AcroForm'))
  if (form instanceof PDFDict && form.has(name('XFA'))) refuseThing('form', { place: 'body' })
  for (const [at, page] of pdf.getPages().entries()) drawAnnotations(page, at + 1)
  const info = context.lookup(context.trailerInfo.Info)
  const title = (info instanceof PDFDict && stringIn(info.lookup(name('Title')))?.trim()) || undefined
  context.trailerInfo = { Root: context.trailerInfo.Root }
  const { labels, links } = prune(context)
  // A window says it, and a screen reader begins with it.
  if (title) context.trailerInfo.Info = context.register(context.obj({ Title: PDFHexString.fromText(title) }))
  const write = () => PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer()
  const cleaned = await write()
  // The reader leaves out what lies beside a page or is cut off from it; its bytes are there all the same.
  for (const page of pdf.getPages()) {
    page.node.set(name('MediaBox'), context.obj(everywhere))
    page.node.set(name('CropBox'), context.obj(everywhere))
  }
  const { pages, isTagged, text } = await textOf(await write())
  if (pages !== pdf.getPageCount()) throw new Error('Two readers see different pages.')
  const sections = [
    { place: 'body', text },
    { place: 'properties', text: title ?? '' },
    { place: 'labels', text: [...labels].join('\n') },
    { place: 'links', text: [...links].join('\n') },
  ] as const
  return { facts: { pages, isTagged, text: joinSections(sections), title }, cleaned }
}

/** Of every layer, shown or not, as a reader can copy it. */
async function textOf(bytes: Uint8Array): Promise<{ pages: number; isTagged: boolean; text: string }> {
  // The reader takes the bytes over, so it gets a copy.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const mark = await pdf.getMarkInfo()
  const { text, totalPages } = await extractText(pdf, { mergePages: true })
  await pdf.loadingTask.destroy()
  return { pages: totalPages, isTagged: mark?.Marked === true, text }
}
