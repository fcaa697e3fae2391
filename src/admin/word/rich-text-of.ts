/** A Word document as a text of ours: headings, lists and paragraphs, in the order they were written. */
import { element, paragraph as paragraphOf, richText } from '@/domain/rich-text-nodes'
import { type Inline, inlineOf } from './inline'
import type { Left, WordPart } from './word-part'

type Block = { type: string; version: number; [key: string]: unknown }
type Item = { readonly words: Inline[]; readonly level: number; readonly isOrdered: boolean }

/** Deeper than this, a list is read by nobody. */
const deepestList = 3
const tags = ['h2', 'h3', 'h4'] as const

export function richTextOf(document: WordPart) {
  const left: Left = { pictures: 0, links: new Set(), tables: 0, notes: 0 }
  const paragraphs = paragraphsIn(document, left)
  const levels = [...new Set(paragraphs.map(headingLevel).filter((level) => level !== null))].sort()
  const children: Block[] = []
  let items: Item[] = []
  const endList = () => {
    if (items.length > 0) children.push(listOf(items))
    items = []
  }
  for (const paragraph of paragraphs) {
    const level = headingLevel(paragraph)
    const words = trimmed(inlineOf(paragraph.children ?? [], left))
    // An empty line in Word is only distance.
    if (words.length === 0) continue
    const { numbering } = paragraph
    if (numbering && level === null) {
      const { isOrdered } = numbering
      const item = { words, level: Math.min(Number(numbering.level) || 0, deepestList), isOrdered }
      if (isAnotherKind(item, items[0])) endList()
      items.push(item)
      continue
    }
    endList()
    children.push(level === null ? paragraphOf(words) : heading(words, levels.indexOf(level)))
  }
  endList()
  return { text: richText(children), left: { ...left, links: left.links.size } }
}

/** Those in tables and text boxes too, as running text. */
function paragraphsIn(part: WordPart, left: Left): WordPart[] {
  if (part.type === 'paragraph') return [part]
  if (part.type === 'table') left.tables += 1
  return (part.children ?? []).flatMap((child) => paragraphsIn(child, left))
}

/** Word calls its headings by these names in every language; `Title` stands above them all. */
function headingLevel({ styleName }: WordPart): number | null {
  const name = styleName?.toLowerCase() ?? ''
  if (name === 'title') return 0
  const level = /^heading ([1-9])$/.exec(name)?.[1]
  return level ? Number(level) : null
}

const isAnotherKind = (item: Item, first?: Item) =>
  first?.level === item.level && first.isOrdered !== item.isOrdered

/** The levels that are used become h2, h3, h4 in their order: none is leapt over. A heading is bold by itself. */
function heading(words: readonly Inline[], rank: number): Block {
  const children = words.map((word) => (word.type === 'text' ? { ...word, format: 0 } : word))
  return element('heading', children, { tag: tags[rank] ?? 'h4' })
}

/** Items of a deeper level are a list within an item of its own, as the editor itself writes it. */
function listOf(items: readonly Item[]): Block {
  const level = Math.min(...items.map((item) => item.level))
  const isOrdered = items.find((item) => item.level === level)?.isOrdered ?? false
  const children: Block[] = []
  let value = 0
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item
    const next = items.findIndex((other, index) => index > at && other.level <= level)
    const end = item.level > level ? (next === -1 ? items.length : next) : at + 1
    const inner = item.level > level ? [listOf(items.slice(at, end))] : item.words
    if (item.level === level) value += 1
    children.push(element('listitem', inner, { value: item.level === level ? value : value + 1 }))
    at = end
  }
  const kind = isOrdered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return element('list', children, { ...kind, start: 1 })
}

/** Without the breaks and spaces around it; nothing when only those are left. */
function trimmed(words: readonly Inline[]): Inline[] {
  const isEmpty = (word: Inline): boolean =>
    word.type === 'linebreak' ||
    (word.type === 'text' ? word.text.trim() === '' : word.children.every(isEmpty))
  const from = words.findIndex((word) => !isEmpty(word))
  const to = words.findLastIndex((word) => !isEmpty(word))
  return from === -1 ? [] : words.slice(from, to + 1)
}
