/** Reads a document by its content, whatever it calls itself. */
import { readDocx } from './read-docx'
import { readPdf } from './read-pdf'

export type DocumentFacts = {
  pages: number | undefined
  /** Whether a screen reader finds headings and order in it. */
  isTagged: boolean
  text: string
  author?: string | undefined
  title?: string | undefined
  program?: string | undefined
}

export const largestDocument = 25 * 1024 * 1024

export type DocumentMistake = 'documentBytes' | 'documentKind' | 'documentBroken' | 'documentMacro'

type ReadDocument = { facts: DocumentFacts; data: Buffer; mimetype: string; extension: string }

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export async function readDocument(bytes: Buffer): Promise<ReadDocument | DocumentMistake> {
  if (bytes.length > largestDocument) return 'documentBytes'
  const start = bytes.subarray(0, 5).toString('latin1')
  if (start === '%PDF-') {
    const facts = await readPdf(bytes)
    return facts ? { facts, data: bytes, mimetype: 'application/pdf', extension: 'pdf' } : 'documentBroken'
  }
  if (!start.startsWith('PK\u0003\u0004')) return 'documentKind'
  const read = readDocx(bytes)
  if (typeof read === 'string') return read
  return { facts: read.facts, data: read.cleaned, mimetype: wordType, extension: 'docx' }
}
