/**
 * Reads a Word file where it lies, in the browser: the file, its pictures and the name of its author never leave the
 * writer's computer (ADR 57). What comes of it is unsaved text, for which every rule of a written text holds.
 */
import { richTextOf } from './rich-text-of'
import { type NoText, textParts } from './text-parts'
import type { WordPart } from './word-part'

/** With its pictures, of which nothing is read. */
const largest = 50 * 1024 * 1024

export type WordMistake = NoText | 'size' | 'empty' | 'long'
export type WordText = ReturnType<typeof richTextOf>

export async function readWord(file: Blob): Promise<WordText | WordMistake> {
  if (file.size > largest) return 'size'
  const parts = textParts(new Uint8Array(await file.arrayBuffer()))
  if (typeof parts === 'string') return parts
  const document = await documentIn(parts)
  if (!document) return 'broken'
  const read = richTextOf(document)
  return read.text.root.children.length > 0 ? read : 'empty'
}

/** The document itself, before mammoth makes HTML of it: what it calls headings and lists is told, not guessed. */
async function documentIn(parts: Uint8Array): Promise<WordPart | null> {
  const { convertToHtml } = await import('mammoth')
  const arrayBuffer = new Uint8Array(parts).buffer
  let found: WordPart | null = null
  const transformDocument = (document: WordPart) => {
    found = document
    return { ...document, children: [] }
  }
  try {
    // One for browsers, one for Node's tests: mammoth has a way in for each.
    await convertToHtml({ arrayBuffer, buffer: arrayBuffer } as { arrayBuffer: ArrayBuffer }, {
      transformDocument,
    })
    return found
  } catch {
    return null
  }
}
