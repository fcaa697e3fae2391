/** From an approved rich text to the blocks of a PDF. What a page on paper cannot show (pictures, buttons) is left out. */
import { wholeAddress } from '@/domain/safe-address'
import type { HeadingLevel, PdfBlock, Run } from './blocks'

type Node = { readonly type?: unknown; readonly [key: string]: unknown }

const boldBit = 1
const italicBit = 2

/**
 * @param state a Lexical state as Payload stores it
 * @param shift how many levels its headings stand below their own (an h2 under a section of level 2 becomes 3)
 */
export function blocksOfLexical(state: unknown, shift = 0): PdfBlock[] {
  const root = isNode(state) && isNode(state.root) ? state.root : undefined
  return childrenOf(root).flatMap((node) => blockOf(node, shift))
}

function blockOf(node: Node, shift: number): PdfBlock[] {
  if (node.type === 'heading')
    return [{ kind: 'heading', level: levelOf(node.tag, shift), text: textOf(node) }]
  if (node.type === 'paragraph') return textOf(node).trim() ? [{ kind: 'paragraph', runs: runsOf(node) }] : []
  if (node.type === 'list')
    return [
      { kind: 'list', isOrdered: node.tag === 'ol', items: childrenOf(node).map((item) => runsOf(item)) },
    ]
  if (node.type === 'block' && isNode(node.fields)) return specialBlock(node.fields, shift)
  return []
}

function specialBlock(fields: Node, shift: number): PdfBlock[] {
  const text = stringOf(fields.text)
  switch (fields.blockType) {
    case 'fact-box':
      return [{ kind: 'note', title: stringOf(fields.title), blocks: blocksOfLexical(fields.body, shift) }]
    case 'quotation':
      return [{ kind: 'quotation', text, attribution: stringOf(fields.attribution) || undefined }]
    case 'content-notice':
      return [{ kind: 'note', title: '', blocks: [{ kind: 'paragraph', runs: [{ text }] }] }]
    default:
      return []
  }
}

function levelOf(tag: unknown, shift: number): HeadingLevel {
  const own = tag === 'h4' ? 4 : tag === 'h3' ? 3 : 2
  return Math.min(own + shift, 4) as HeadingLevel
}

function runsOf(node: Node, url?: string): Run[] {
  return childrenOf(node).flatMap((child) => {
    if (child.type === 'text') return [runOf(child, url)]
    if (child.type === 'linebreak') return [{ text: '\n' }]
    return runsOf(child, child.type === 'link' ? outsideUrl(child) : url)
  })
}

function runOf(node: Node, url: string | undefined): Run {
  const format = typeof node.format === 'number' ? node.format : 0
  const bold = (format & boldBit) > 0
  const italic = (format & italicBit) > 0
  return { text: stringOf(node.text), ...(bold && { bold }), ...(italic && { italic }), ...(url && { url }) }
}

/** Paper leads nowhere inside the site, so only whole addresses stay links. */
function outsideUrl(node: Node): string | undefined {
  return isNode(node.fields) ? wholeAddress(node.fields.url) : undefined
}

const textOf = (node: Node): string =>
  runsOf(node)
    .map((run) => run.text)
    .join('')
const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const childrenOf = (node: Node | undefined): Node[] =>
  Array.isArray(node?.children) ? node.children.filter(isNode) : []
