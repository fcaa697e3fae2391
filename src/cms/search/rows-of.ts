/** From one live document to the rows that search keeps of it: one for each language that it is written in. */

import { areaName, otherAreaNames } from '@/domain/area-names'
import { factsOf, listOf, type ReviewedKind } from '@/domain/kinds'
import { defaultLocale, isByLanguage, type Locale, locales } from '@/domain/locales'
import { inLanguage } from '@/domain/review/field-changes'
import { siteMessages } from '@/messages/site/messages'
import type { Content } from '../document/copies'
import { readableText } from './readable-text'

export type SearchRow = {
  locale: Locale
  title: string
  summary: string
  body: string
  /** What kind of page it is, in a word: `berättelse lillby` means one. */
  label: string
  /** Found, but never shown: the words inside a document's file. */
  attached: string
}

const labelOf = (kind: ReviewedKind, locale: Locale) => {
  const list = listOf(kind)
  return list ? siteMessages[locale].nav[list] : ''
}

export const isSearched = (kind: ReviewedKind): boolean => factsOf(kind).searched !== undefined

/** All that `rowsOf` reads of a kind. */
export const searchedFields = (kind: ReviewedKind): readonly string[] => [
  ...['title', 'name', 'summary'],
  ...(factsOf(kind).searched?.body ?? []),
]

/**
 * @param content the public row in all languages
 * @param attached the words of its file, with the language that the file is written in
 */
export function rowsOf(
  kind: ReviewedKind,
  content: Content,
  attached?: { text: string; locale: string },
): SearchRow[] {
  return locales
    .filter((locale) => locale === defaultLocale || isWrittenIn(content, locale))
    .map((locale) => {
      const said = (name: string) => readableText(inLanguage(content[name], locale))
      const title =
        kind === 'accessibility-statement'
          ? siteMessages[locale].accessibility.title
          : said('title') || nameOf(kind, content, locale) || said('name')
      return {
        locale,
        title,
        summary: said('summary'),
        body: [...(factsOf(kind).searched?.body ?? []).map(said), ...otherNamesOf(kind, content)]
          .filter(Boolean)
          .join('\n'),
        label: labelOf(kind, locale),
        attached: attached?.locale === locale ? attached.text : '',
      }
    })
    .filter(({ title }) => title !== '')
}

/** A place may have a name in each of the country's languages, and is looked for by any of them. */
const areaIn = (kind: ReviewedKind, { code, name }: Content) =>
  kind === 'municipalities' && typeof code === 'string' && typeof name === 'string'
    ? { code, name }
    : undefined

function nameOf(kind: ReviewedKind, content: Content, locale: Locale): string {
  const area = areaIn(kind, content)
  return area ? areaName(area, locale) : ''
}

function otherNamesOf(kind: ReviewedKind, content: Content): string[] {
  const area = areaIn(kind, content)
  return area ? otherAreaNames(area) : []
}

/** What names a document in a language: without it there is no page in that language to find. */
const isWrittenIn = (content: Content, locale: Locale) =>
  ['title', 'role', 'summary', 'feedbackText'].some(
    (name) => isByLanguage(content[name]) && readableText(inLanguage(content[name], locale)) !== '',
  )
