/** Search, as the CMS keeps it up to date. Here: what a reader reads of a field, without references and addresses. */
import { type Visitor, visit } from '@/domain/rich-text'

/** Parts of rows that hold sentences. */
const spoken = new Set([
  ...['text', 'title', 'label', 'attribution', 'body', 'term', 'meaning', 'what', 'reason', 'alternative'],
  ...['note', 'name', 'expanded', 'notice', 'did', 'can'],
])

/** @param value text, a number, rich text, or a list of these, in one language */
export function readableText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return joined(value.map(readableText))
  if (value === null || typeof value !== 'object') return ''
  if ('root' in value) return visit(value, read).join('').replace(/\n+/g, '\n').trim()
  return joined(
    Object.entries(value)
      .filter(([name]) => spoken.has(name))
      .map(([, part]) => readableText(part)),
  )
}

const read: Visitor<string> = {
  text: ({ text }, inside) => [text, ...inside(read)],
  linebreak: () => [' '],
  tab: () => [' '],
  paragraph: (_, inside) => [...inside(read), '\n'],
  heading: (_, inside) => [...inside(read), '\n'],
  listitem: (_, inside) => [...inside(read), '\n'],
  words: ({ text }) => [`\n${text}\n`],
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join('\n')
