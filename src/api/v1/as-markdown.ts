/** A document as a Markdown file: what is said of it in front, its long texts below. */
import type { Locale } from '@/domain/locales'
import { richTextSchema, textSchema } from './wire'

/** The long text that needs no heading. */
const main = 'body'

/**
 * @param told as `/api/v1` answers with `richText=markdown`
 * @returns front matter in YAML, of which JSON is a part, and CommonMark
 */
export function asMarkdown(told: object, locale: Locale): string {
  const front: string[] = [`lang: ${JSON.stringify(locale)}`]
  const texts: string[] = []
  for (const [name, value] of Object.entries(told)) {
    const long = richTextSchema.safeParse(value)
    if (!long.success) {
      if (value !== undefined) front.push(`${name}: ${JSON.stringify(plain(value))}`)
    } else if (name === main) texts.unshift(String(long.data.value))
    else texts.push(`## ${name}\n\n${long.data.value}`)
  }
  return `---\n${front.join('\n')}\n---\n\n${texts.join('\n\n')}`
}

/** A text is its words; that it is the original standing in is told by `languages`. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  const text = textSchema.safeParse(value)
  if (text.success) return text.data.text
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]))
}
