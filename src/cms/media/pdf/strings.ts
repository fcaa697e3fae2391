import { PDFHexString, PDFString } from '@cantoo/pdf-lib'

/** What a string of a PDF says, in whichever of its two forms it is written. */
export const stringIn = (value: unknown): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined

const replacements = /\/(?:ActualText|Alt|E)\s*(\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>)/g

/** What a page says instead of what it shows: to screen readers, and to whoever copies from it. */
export function replacementsIn(content: Uint8Array): string[] {
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1')
  return [...text.matchAll(replacements)].map(([, string = '']) =>
    string.startsWith('(')
      ? PDFString.of(string.slice(1, -1)).decodeText()
      : PDFHexString.of(string.slice(1, -1).replace(/\s/g, '')).decodeText(),
  )
}
