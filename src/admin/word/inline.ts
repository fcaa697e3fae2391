/** The words of one Word paragraph: bold, italic, line breaks and links that lead to an open address. */
import { boldBit, italicBit } from '@/domain/rich-text'
import { element, lineBreak, words } from '@/domain/rich-text-nodes'
import { wholeAddress } from '@/domain/safe-address'
import type { Left, WordPart } from './word-part'

type Look = { readonly format: number; readonly href?: string | undefined }
type Text = { type: 'text'; text: string; format: number }
type Break = { type: 'linebreak' }
type Link = { type: 'link'; fields: object; children: Inline[] }
export type Inline = (Text | Break | Link) & { version: number }

export function inlineOf(parts: readonly WordPart[], left: Left, look: Look = { format: 0 }): Inline[] {
  return joined(parts.flatMap((part) => piece(part, left, look)))
}

function piece(part: WordPart, left: Left, look: Look): Inline[] {
  const { type, children = [], isBold, isItalic } = part
  if (type === 'image') left.pictures += 1
  if (type === 'noteReference') left.notes += 1
  if (type === 'text' && part.value) return [words(part.value, look.format)]
  if (type === 'tab') return [words(' ', look.format)]
  if (type === 'break') return part.breakType === 'line' ? [lineBreak] : []
  if (type === 'hyperlink') return link(part, left, look)
  const format = look.format | (isBold ? boldBit : 0) | (isItalic ? italicBit : 0)
  return children.flatMap((child) => piece(child, left, { ...look, format }))
}

function link({ href, children = [] }: WordPart, left: Left, look: Look): Inline[] {
  const inner = inlineOf(children, left, { ...look, href: href ?? look.href })
  // A link within the document, or one inside another: its words are enough.
  if (!href || look.href) return inner
  const url = wholeAddress(href)
  if (!url || /^tel:/i.test(url)) {
    if (inner.length > 0) left.links.add(href.trim())
    return inner
  }
  const fields = { linkType: 'custom', url, newTab: false }
  return [element('link', inner, { version: 3, fields })]
}

/** Word cuts a sentence wherever somebody paused; and it cuts a link into many. */
function joined(pieces: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const one of pieces) {
    const last = result.at(-1)
    if (last?.type === 'text' && one.type === 'text' && last.format === one.format)
      result[result.length - 1] = { ...last, text: last.text + one.text }
    else if (last?.type === 'link' && one.type === 'link' && isSame(last.fields, one.fields))
      result[result.length - 1] = { ...last, children: joined([...last.children, ...one.children]) }
    else result.push(one)
  }
  return result
}

const isSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other)
