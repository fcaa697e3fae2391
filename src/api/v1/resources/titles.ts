/** What a document is called where another names it. */
import type { MunicipalityDoc, NamedProject } from '@/content/document-shapes'
import { type Localized, pick, type Said } from '@/content/pick'
import { defaultLocale, type Locale } from '@/domain/locales'

export const titleOf = (doc: { title?: Localized; slug: string }, locale: Locale): Said =>
  pick(doc.title, locale) ?? { text: doc.slug, lang: defaultLocale }

/** By the short name that everybody knows it by. */
export const projectName = ({ shortName, ...doc }: NamedProject, locale: Locale): Said =>
  shortName ? { text: shortName, lang: defaultLocale } : titleOf(doc, locale)

/** A name, which is in no language but its own. */
export const nameIn = ({ name }: Pick<MunicipalityDoc, 'name'>): Said => ({ text: name, lang: defaultLocale })
