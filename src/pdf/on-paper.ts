/** What blocks become before they are set: no level of heading left out, every character one that can be printed. */
import type { Locale } from '@/domain/locales'
import { type Printed, printing } from '@/domain/printing/printed'
import { shapes } from '@/generated/shapes'
import { inMarks } from '@/messages/site/in-marks'
import type { HeadingLevel, ListItem, PdfBlock, Run } from './blocks'

const printable: (text: string) => Printed = printing(shapes.map(({ characters }) => characters))

/** Longer than any word, and than what an address has between two places to break at. */
const unbroken = /\S{40}(?=\S)/gu

const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u

/** A text that can be set: composed, without what no font can draw, and never wider than its column. */
export const settable = (text: string): string => printable(text).text.replace(unbroken, '$&\u200b')

/** @returns the same blocks, ready to be set; the title on the cover is the heading of level 1 before them */
export function onPaper(blocks: readonly PdfBlock[], language: Locale): PdfBlock[] {
  let level = 1
  const set = (block: PdfBlock): PdfBlock | [] => {
    switch (block.kind) {
      case 'heading':
        // PDF/UA wants no heading empty and no level left out, and an editor may have gone from the second to the fourth.
        if (!visible.test(settable(block.text))) return []
        level = Math.min(block.level, level + 1)
        return { ...block, level: level as HeadingLevel, text: settable(block.text) }
      case 'paragraph':
        return { ...block, runs: runsOf(block.runs) }
      case 'list':
        return { ...block, items: block.items.map(itemOf) }
      case 'note':
        return { ...block, title: settable(block.title), blocks: block.blocks.flatMap(set) }
      case 'lead':
        return { ...block, text: settable(block.text) }
      case 'quotation': {
        const { text, attribution } = block
        return {
          kind: 'quotation',
          text: settable(inMarks(text, language)),
          ...(attribution && { attribution: settable(attribution) }),
        }
      }
      case 'contents':
        return { ...block, title: settable(block.title) }
      case 'new-page':
        return block
    }
  }
  const itemOf = ({ runs, nested }: ListItem): ListItem => ({
    runs: runsOf(runs),
    nested: nested.flatMap(set),
  })
  return blocks.flatMap(set)
}

const wordJoiner = '\u2060'

/** A word that leans is set as one piece, and a line may end beside a piece: but not between a word and its comma. */
function runsOf(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    const text = settable(run.text)
    const address = run.address && { address: settable(run.address) }
    if (!run.italic) return { ...run, text, ...address }
    const before = /\S$/u.test(runs[index - 1]?.text ?? '') ? wordJoiner : ''
    const after = /^\S/u.test(runs[index + 1]?.text ?? '') ? wordJoiner : ''
    return { ...run, text: `${before}${text}${after}`, ...address }
  })
}
