/** What setting a document needs to remember from block to block, and where a page ends. */
import type { HeadingLevel } from './blocks'
import { column, floor, sheet } from './measures'
import type { Tagged } from './tag'

type Listed = { readonly level: HeadingLevel; readonly text: string; readonly page: number }

export type Setting = {
  readonly doc: PDFKit.PDFDocument
  /** Where blocks are hung in the structure tree. */
  readonly parent: Tagged
  /** Left edge and width of the text. */
  readonly x: number
  readonly width: number
  /** Every heading of level 1 and 2 with its page, as it is set. */
  readonly headings: Listed[]
  /** The same from an earlier setting: a contents page comes before what it lists. */
  readonly known: readonly Listed[]
  readonly pageNow: () => number
}

/** The column of a plain page. */
export const wholeColumn = { x: sheet.left, width: column }

/** Goes to a new page when what comes next would not fit. */
export function ensureRoom(doc: PDFKit.PDFDocument, height: number): void {
  if (doc.y + height > floor) doc.addPage()
}
