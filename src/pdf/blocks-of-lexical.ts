/** From an approved rich text to the blocks of a PDF. What a page on paper cannot show (pictures, buttons) is left out. */
import type { HeadingLevel, ListItem, PdfBlock, Run } from './blocks'

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
    return textOf(node).trim()
      ? [{ kind: 'heading', level: levelOf(node.tag, shift), text: textOf(node) }]
      : []
  if (node.type === 'paragraph') return textOf(node).trim() ? [{ kind: 'paragraph', runs: runsOf(node) }] : []
  if (node.type === 'list') return [listOf(node, shift)]
  if (node.type === 'block' && isNode(node.fields)) return specialBlock(node.fields, shift)
  return []
}

function listOf(node: Node, shift: number): PdfBlock {
  const items: ListItem[] = []
  for (const item of childrenOf(node)) {
    const isList = (child: Node) => child.type === 'list'
    const nested = childrenOf(item)
      .filter(isList)
      .map((list) => listOf(list, shift))
    const runs = childrenOf(item).flatMap((child) => (isList(child) ? [] : runsOf({ children: [child] })))
    const last = items.at(-1)
    // The editor keeps a list inside a list in an item of its own, after the one that it belongs to.
    if (last && runs.length === 0) items[items.length - 1] = { ...last, nested: [...last.nested, ...nested] }
    else items.push({ runs, nested })
  }
  const start = typeof node.start === 'number' && node.start > 0 ? node.start : 1
  return { kind: 'list', isOrdered: node.listType === 'number', start, items }
}

function specialBlock(fields: Node, shift: number): PdfBlock[] {
  const text = stringOf(fields.text)
  const attribution = stringOf(fields.attribution)
  switch (fields.blockType) {
    case 'fact-box':
      return [
        { kind: 'note', title: stringOf(fields.title), blocks: blocksOfLexical(fields.body, shift + 1) },
      ]
    case 'quotation':
      return [{ kind: 'quotation', text, ...(attribution && { attribution }) }]
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

function runsOf(node: Node): Run[] {
  return childrenOf(node).flatMap((child) => {
    if (child.type === 'text') return [runOf(child)]
    if (child.type === 'linebreak') return [{ text: '\n' }]
    if (child.type === 'tab') return [{ text: ' ' }]
    return child.type === 'link' ? linked(child) : runsOf(child)
  })
}

function runOf(node: Node): Run {
  const format = typeof node.format === 'number' ? node.format : 0
  const bold = (format & boldBit) > 0
  const italic = (format & italicBit) > 0
  return { text: stringOf(node.text), ...(bold && { bold }), ...(italic && { italic }) }
}

/** Paper leads nowhere inside the site, so only whole addresses stay links, and are told where the words do not. */
function linked(node: Node): Run[] {
  const runs = runsOf(node)
  const fields = isNode(node.fields) ? node.fields : { url: '' }
  const url = fields.linkType === 'internal' ? '' : stringOf(fields.url).trim()
  const [scheme] = /^(https?:\/\/|mailto:|tel:)/i.exec(url) ?? []
  if (!scheme) return runs
  const address = url.slice(scheme.length).replace(/\/$/, '')
  const isTold = textOf(node).replace(/\s/g, '').includes(address)
  return runs.map((run, index) => ({ ...run, url, ...(!isTold && index === runs.length - 1 && { address }) }))
}

const textOf = (node: Node): string =>
  runsOf(node)
    .map((run) => run.text)
    .join('')
const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const childrenOf = (node: Node | undefined): Node[] =>
  Array.isArray(node?.children) ? node.children.filter(isNode) : []
