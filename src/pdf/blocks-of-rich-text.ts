/** From an approved rich text to the blocks of a PDF. What a page on paper cannot show (pictures, buttons) is left out. */
import { type Visitor, visit } from '@/domain/rich-text'
import type { HeadingLevel, ListItem, PdfBlock, Run } from './blocks'

/**
 * @param text rich text
 * @param shift how many levels its headings stand below their own (an h2 under a section of level 2 becomes 3)
 */
export function blocksOfRichText(text: unknown, shift = 0): PdfBlock[] {
  return visit(text, blocks(shift))
}

const blocks = (shift: number): Visitor<PdfBlock> => ({
  heading: ({ level }, inside) => {
    const text = textOf(inside(runs))
    return text.trim() ? [{ kind: 'heading', level: levelOf(level, shift), text }] : []
  },
  paragraph: (_, inside) => {
    const said = inside(runs)
    return textOf(said).trim() ? [{ kind: 'paragraph', runs: said }] : []
  },
  list: ({ isOrdered, start }, inside) => [
    { kind: 'list', isOrdered, start, items: joined(inside(items(shift))) },
  ],
  block: ({ blockType, fields }) => specialBlock(blockType, fields, shift),
})

const items = (shift: number): Visitor<ListItem> => ({
  listitem: (_, inside) => [
    { runs: inside({ ...runs, list: () => [] }), nested: inside({ list: blocks(shift).list }) },
  ],
})

/** The editor keeps a list inside a list in an item of its own, after the one that it belongs to. */
function joined(stored: readonly ListItem[]): ListItem[] {
  const result: ListItem[] = []
  for (const item of stored) {
    const last = result.at(-1)
    if (last && item.runs.length === 0)
      result[result.length - 1] = { ...last, nested: [...last.nested, ...item.nested] }
    else result.push(item)
  }
  return result
}

function specialBlock(
  blockType: string,
  fields: Readonly<Record<string, unknown>>,
  shift: number,
): PdfBlock[] {
  const text = stringOf(fields.text)
  const attribution = stringOf(fields.attribution)
  switch (blockType) {
    case 'fact-box':
      return [
        { kind: 'note', title: stringOf(fields.title), blocks: blocksOfRichText(fields.body, shift + 1) },
      ]
    case 'quotation':
      return [{ kind: 'quotation', text, ...(attribution && { attribution }) }]
    case 'content-notice':
      return [{ kind: 'note', title: '', blocks: [{ kind: 'paragraph', runs: [{ text }] }] }]
    default:
      return []
  }
}

const levelOf = (level: number, shift: number) =>
  Math.min((level === 3 || level === 4 ? level : 2) + shift, 4) as HeadingLevel

const runs: Visitor<Run> = {
  text: ({ text, isBold, isItalic }) => [
    { text, ...(isBold && { bold: true }), ...(isItalic && { italic: true }) },
  ],
  linebreak: () => [{ text: '\n' }],
  tab: () => [{ text: ' ' }],
  link: ({ url }, inside) => linked(inside(runs), stringOf(url).trim()),
  block: () => [],
}

/** Paper leads nowhere inside the site, so only whole addresses stay links, and are told where the words do not. */
function linked(said: readonly Run[], url: string): readonly Run[] {
  const [scheme] = /^(https?:\/\/|mailto:|tel:)/i.exec(url) ?? []
  if (!scheme) return said
  const address = url.slice(scheme.length).replace(/\/$/, '')
  const isTold = textOf(said).replace(/\s/g, '').includes(address)
  return said.map((run, index) => ({ ...run, url, ...(!isTold && index === said.length - 1 && { address }) }))
}

const textOf = (said: readonly Run[]): string => said.map((run) => run.text).join('')
const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')
