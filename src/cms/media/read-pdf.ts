/** What a PDF tells of itself: pages, tags, hidden metadata and its text. */
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import type { DocumentFacts } from './read-document'

const mostPages = 2000
const longestText = 2_000_000

export async function readPdf(bytes: Buffer): Promise<DocumentFacts | undefined> {
  try {
    // The reader takes the bytes over, so it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    const [mark, { info }] = await Promise.all([pdf.getMarkInfo(), getMeta(pdf)])
    const pages = pdf.numPages
    const text = pages <= mostPages ? (await extractText(pdf, { mergePages: true })).text : ''
    const said = (name: string) =>
      typeof info?.[name] === 'string' && info[name] !== '' ? String(info[name]) : undefined
    await pdf.loadingTask.destroy()
    return {
      pages,
      isTagged: mark?.Marked === true,
      text: text.slice(0, longestText),
      author: said('Author'),
      title: said('Title'),
      program: said('Creator') ?? said('Producer'),
    }
  } catch {
    return undefined
  }
}
