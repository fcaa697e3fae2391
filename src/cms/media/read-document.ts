/** Reads a document by its content, whatever it calls itself. Runs in a thread: `receiveDocument` asks for it. */
import { longestText } from '../document/document-sections'
import { XmlTooLong } from '../xml/xml'
import { readPdf } from './pdf/read-pdf'
import type { DocumentFacts } from './read-facts'
import { type DocumentMistake, RefusedDocument } from './refused-document'
import { readDocx } from './word/read-docx'

export const largestDocument = 25 * 1024 * 1024

type ReadDocument = {
  readonly facts: DocumentFacts
  readonly data: Uint8Array
  readonly mimetype: string
  readonly extension: string
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** @returns the same document without what nobody sees, and what it says; or why it is not taken */
export async function readDocument(bytes: Uint8Array): Promise<ReadDocument | { refused: DocumentMistake }> {
  try {
    const read = await readAsItIs(bytes)
    if (read.facts.text.length > longestText) return { refused: { because: 'documentLong' } }
    return read
  } catch (error) {
    if (error instanceof RefusedDocument) return { refused: error.mistake }
    if (error instanceof XmlTooLong) return { refused: { because: 'documentLong' } }
    // Whatever a parser stumbled over: what cannot be read cannot be checked.
    return { refused: { because: 'documentBroken' } }
  }
}

async function readAsItIs(bytes: Uint8Array): Promise<ReadDocument> {
  if (bytes.length > largestDocument) throw new RefusedDocument({ because: 'documentBytes' })
  const start = Buffer.from(bytes.subarray(0, 5)).toString('latin1')
  if (start === '%PDF-') {
    const { facts, cleaned } = await readPdf(bytes)
    return { facts, data: cleaned, mimetype: 'application/pdf', extension: 'pdf' }
  }
  if (!start.startsWith('PK\u0003\u0004')) throw new RefusedDocument({ because: 'documentKind' })
  const { facts, cleaned } = await readDocx(bytes)
  return { facts, data: cleaned, mimetype: wordType, extension: 'docx' }
}
