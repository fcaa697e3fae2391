/** The gate's own rules and the reading level, over what is being written: the same files that the house runs. */
import { factsOf } from '@/domain/kinds'
import { defaultLocale } from '@/domain/locales'
import { checkDocument } from '@/domain/privacy/check-document'
import type { Finding } from '@/domain/privacy/finding'
import { readingLevel } from '@/domain/readability/reading-level'
import { plainText } from '@/domain/review/plain-text'
import { type Content, contentFields } from '../content'
import { filled } from '../html'
import { page } from './page'

/** Over a few words an index says nothing. */
const fewWords = 30
const mostSentences = 3

export function findIn(content: Content): {
  readonly findings: readonly Finding[]
  readonly sentences: readonly string[]
} {
  const texts = contentFields
    .filter((field) => field !== 'project')
    .map((path) => ({ path, locale: defaultLocale, text: plainText(content[path]) }))
  const running = texts.filter(({ path }) => path !== 'title').map(({ text }) => text)
  return { findings: checkDocument(texts, { today: new Date() }), sentences: adviceOn(running.join('\n')) }
}

function adviceOn(text: string): string[] {
  const { checks } = page.words
  const { lix, isTooHard, longSentences } = readingLevel(text, defaultLocale, factsOf('stories').audience)
  const isLongEnough = text.split(/\s+/).length >= fewWords
  const long = longSentences
    .slice(0, mostSentences)
    .map(({ start, end }) => filled(checks.long, { sentence: text.slice(start, end) }))
  return [...(isTooHard && isLongEnough && lix !== null ? [filled(checks.hard, { lix })] : []), ...long]
}
