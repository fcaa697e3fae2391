/** Takes in a PDF or Word document: read, fingerprinted, and under a name that says nothing. */
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { inThread, OutOfBounds } from '@/cms/threads/in-thread'
import { env } from '@/env'
import { documentTexts, holdsSentence } from '@/messages/documents/texts'
import { printOf } from '../safeguarding/arrived-print'
import type { Receive } from './arrival'
import { factsRead } from './document-facts'
import { refuseUpload, refuseUploadSaying } from './refuse-upload'
import type { DocumentMistake } from './refused-document'
import { scan } from './scan'

const thread = inThread<typeof import('./read-document')>('src/cms/media/read-document.ts')
/** Enough for a report with forty photographs; whoever uploads waits for it. */
const seconds = 30

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
  const document = await thread('readDocument', file.data, { seconds }).catch((error: unknown) => {
    if (!(error instanceof OutOfBounds)) throw error
    return refuseUploadSaying(req, 'files', documentTexts(req.i18n?.language).bounds[error.bound])
  })
  if ('refused' in document) return refuse(req, document.refused)
  const { facts, mimetype, extension } = document
  const bytes = Buffer.from(document.data)
  factsRead.write(req, {
    pages: facts.pages ?? null,
    isTagged: facts.isTagged,
    text: facts.text,
    sha256: printOf(bytes),
    scanState,
    metadata: { title: facts.title },
  })
  if (!data.name) data.name = nameFrom(file.name) || extension.toUpperCase()
  return { data: bytes, mimetype, name: `${randomUUID()}.${extension}`, size: bytes.length }
}

function refuse(req: PayloadRequest, mistake: DocumentMistake): never {
  if (mistake.because !== 'holds') return refuseUpload(req, 'files', `mistakes.${mistake.because}`)
  return refuseUploadSaying(req, 'files', holdsSentence(mistake.thing, mistake.where, req.i18n?.language))
}
