/** The words of rich text: what the personal-data check reads. */
import { isUuid } from '@/domain/uuid'

type Node = Readonly<Record<string, unknown>>

/** Names of nodes' parts that hold no words. */
const notWords = new Set([
  'type',
  'version',
  'format',
  'indent',
  'direction',
  'mode',
  'style',
  'detail',
  'tag',
  'listType',
  'id',
  'blockType',
  'blockName',
  'linkType',
  'rel',
  'relationTo',
  'value',
  'doc',
])

/**
 * @param value a Lexical document, or any part of one
 * @returns its words, a line for each paragraph, heading, list item and field of a block; addresses of links included,
 * since an e-mail address can hide in one
 */
export function richTextToText(value: unknown): string {
  return lines(value).join('\n')
}

function lines(value: unknown): string[] {
  // A block names its picture by an id, and some ids look like telephone numbers.
  if (typeof value === 'string') return value.trim() === '' || isUuid(value) ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(lines)
  if (value === null || typeof value !== 'object') return []
  const node = value as Node
  const children = Array.isArray(node.children) ? (node.children as Node[]) : null
  if (children?.some(isInline)) return [children.map(inline).join(''), ...children.flatMap(addresses)]
  return Object.entries(node).flatMap(([name, part]) => (notWords.has(name) ? [] : lines(part)))
}

const inlineTypes = new Set(['text', 'linebreak', 'tab', 'link', 'autolink'])

function isInline({ type }: Node): boolean {
  return inlineTypes.has(String(type))
}

function inline(node: Node): string {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return ' '
  if (typeof node.text === 'string') return node.text
  // A list inside a list item stands on lines of its own.
  return isInline(node) && Array.isArray(node.children)
    ? node.children.map(inline).join('')
    : `\n${lines(node).join('\n')}`
}

/** Where a link leads, unless to a page of the site. */
function addresses(node: Node): string[] {
  const url = (node.fields as Node | undefined)?.url
  const inside = Array.isArray(node.children) ? (node.children as Node[]).flatMap(addresses) : []
  return typeof url === 'string' ? [url, ...inside] : inside
}
