/**
 * Publishing is blocked while a funder is the EU and its notice is empty in a language that the project is told in
 * (Reg. (EU) 2021/1060 art. 46–50): whoever reads the text in her language reads there who paid.
 */
import { defaultLocale, type Locale, locales } from '../locales'

type Localized = { readonly [Language in Locale]?: unknown } | null | undefined

export type Funder = { readonly isEU?: boolean | null; readonly notice?: Localized }

export type MissingNotice = {
  readonly because: 'fundingNoticeMissing'
  /** Place in the list of funders. */
  readonly funder: number
  readonly locale: Locale
}

/**
 * @param texts what the project says, each in all its languages; a language in which any of them is written counts
 * @returns each EU funder without a notice, in each language that lacks it
 */
export function fundingNoticeGate(funders: readonly Funder[], texts: readonly Localized[]): MissingNotice[] {
  const told = locales.filter(
    (locale) => locale === defaultLocale || texts.some((text) => isThere(text?.[locale])),
  )
  return funders.flatMap(({ isEU, notice }, funder) =>
    (isEU ? told : [])
      .filter((locale) => !isThere(notice?.[locale]))
      .map((locale): MissingNotice => ({ because: 'fundingNoticeMissing', funder, locale })),
  )
}

/** Rich text arrives as words: an editor that was opened and left holds none. */
const isThere = (text: unknown) => typeof text === 'string' && text.trim() !== ''
