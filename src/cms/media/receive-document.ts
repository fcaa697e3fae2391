/** Takes in a PDF or Word document: read, fingerprinted, and under a name that says nothing. */
import { createHash, randomUUID } from 'node:crypto'
import { scan } from '@/cms/safeguarding/scan'
import { env } from '@/env'
import type { Receive } from './arrival'
import { readDocument } from './read-document'
import { refuseUpload } from './refuse-upload'

const longestName = 120

/** The name it came with, without path and ending, for the reader who downloads it. */
const nameFrom = (original: string) =>
  original
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/\p{C}/gu, '')
    .slice(0, longestName)

export const receiveDocument: Receive = async (req, file, data) => {
  const scanState = env.CLAMD_URL === '' ? 'unscanned' : await scan(env.CLAMD_URL, file.data)
  if (scanState === 'infected') return refuseUpload(req, 'files', 'mistakes.documentInfected')
  if (scanState === 'failed') return refuseUpload(req, 'files', 'mistakes.documentNotScanned')
  const document = await readDocument(file.data)
  if (typeof document === 'string') return refuseUpload(req, 'files', `mistakes.${document}`)
  const { facts, mimetype, extension } = document
  // A way past field access: these are nobody's to write but this reader's.
  req.context.documentFacts = {
    pages: facts.pages ?? null,
    isTagged: facts.isTagged,
    text: facts.text,
    sha256: createHash('sha256').update(document.data).digest('hex'),
    scanState,
    metadata: { author: facts.author, title: facts.title, program: facts.program },
  }
  if (!data.name) data.name = nameFrom(file.name) || extension.toUpperCase()
  return { data: document.data, mimetype, name: `${randomUUID()}.${extension}`, size: document.data.length }
}
