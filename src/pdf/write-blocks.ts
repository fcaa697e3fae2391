/** Sets blocks on pages, one after another. */
import type { PdfBlock } from './blocks'
import type { Setting } from './setting'
import { writeContents } from './write-contents'
import { writeList } from './write-list'
import { writeNote } from './write-note'
import { writeQuotation } from './write-quotation'
import { writeHeading, writeLead, writeRuns } from './write-text'

/** Sets each block in turn. */
export function writeBlocks(setting: Setting, blocks: readonly PdfBlock[]): void {
  for (const block of blocks) writeBlock(setting, block)
}

function writeBlock(setting: Setting, block: PdfBlock): void {
  switch (block.kind) {
    case 'heading':
      writeHeading(setting, block.level, block.text)
      break
    case 'paragraph':
      writeRuns(setting, 'P', block.runs)
      break
    case 'lead':
      writeLead(setting, block.text)
      break
    case 'list':
      writeList(setting, block.isOrdered, block.items)
      break
    case 'note':
      writeNote(setting, block)
      break
    case 'quotation':
      writeQuotation(setting, block.text, block.attribution)
      break
    case 'contents':
      writeContents(setting, block.title)
      break
    case 'new-page':
      setting.doc.addPage()
  }
}
