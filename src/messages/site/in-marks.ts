/**
 * Words that somebody said, between the marks of their language; marks that the writer set herself are not doubled,
 * nor the spaces that French sets inside them.
 */
import type { Locale } from '@/domain/locales'
import { siteMessages } from './messages'

const alreadyMarked = /^["“”„«»]([^"“”„«»]*)["“”„«»]$/u

export function inMarks(words: string, locale: Locale): string {
  const said = words.trim()
  return siteMessages[locale].paper.quoted(alreadyMarked.exec(said)?.[1]?.trim() ?? said)
}
