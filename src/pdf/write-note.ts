/** A box beside the main text: a fact, a notice. Holds paragraphs and lists, no headings. */
import type { PdfBlock, Run } from './blocks'
import { lineGap, size } from './measures'
import { palette } from './palette'
import { ensureRoom, type Setting } from './setting'
import { decorate, openTag } from './tag'
import { belowItem, belowList, listIndent, writeList } from './write-list'
import { writeRuns } from './write-text'

const padding = { x: 22, y: 16 } as const
const belowParagraph = 9
const belowTitle = 5

export type Note = Extract<PdfBlock, { kind: 'note' }>

/** Sets a note on its own ground; one that does not fit moves to the next page whole. */
export function writeNote(setting: Setting, note: Note): void {
  const { doc, parent, x, width } = setting
  const inner = width - padding.x - 14
  const height = heightOf(doc, note, inner)
  ensureRoom(doc, height + 8)
  const top = doc.y + 4
  decorate(doc, 'Layout', () => {
    doc.rect(x, top, width, height).fill(palette.birch)
    doc.rect(x, top, 5, height).fill(palette.lingon)
  })
  const element = openTag(doc, 'Div')
  parent.add(element)
  doc.y = top + padding.y
  const inside = { ...setting, parent: element, x: x + padding.x, width: inner }
  if (note.title) writeRuns(inside, 'P', [{ text: note.title, bold: true }], belowTitle)
  for (const block of note.blocks) {
    if (block.kind === 'paragraph') writeRuns(inside, 'P', block.runs, belowParagraph)
    if (block.kind === 'list') writeList(inside, block.isOrdered, block.items)
  }
  element.end()
  doc.x = x
  doc.y = Math.max(doc.y, top + height) + 14
}

/** The ground is laid before the words, so their height is reckoned first, with the same gaps as they are set with. */
function heightOf(doc: PDFKit.PDFDocument, note: Note, width: number): number {
  doc.font('regular').fontSize(size.body)
  const text = (words: string, indent: number, below: number) =>
    doc.heightOfString(words, { width: width - indent, lineGap }) + below
  const parts = note.blocks.map((block) => {
    if (block.kind === 'paragraph') return text(wordsOf(block.runs), 0, belowParagraph)
    if (block.kind !== 'list') return 0
    return block.items.reduce((sum, runs) => sum + text(wordsOf(runs), listIndent, belowItem), belowList)
  })
  const title = note.title ? text(note.title, 0, belowTitle) : 0
  return parts.reduce((sum, part) => sum + part, title) + 2 * padding.y - belowParagraph
}

const wordsOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')
