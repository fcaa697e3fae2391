import type { PayloadRequest } from 'payload'
import { defaultLocale, type Locale } from '@/domain/locales'
import { organisation } from '@/domain/organisation'
import { readLiveSettings } from './live-settings'

/** What the site is called, as readers of a language see it. */
export async function siteNameIn(req: PayloadRequest, language: Locale): Promise<string> {
  const { siteName } = await readLiveSettings(req)
  return inLanguage(siteName, language)?.text ?? organisation.product
}

type Said = { readonly text: string; readonly lang: Locale }

/** A field read in all languages, in the reader's or in the default language, and which of the two it was. */
export function inLanguage(field: unknown, language: Locale): Said | undefined {
  const texts = (field ?? {}) as Readonly<Partial<Record<Locale, string | null>>>
  const lang = [language, defaultLocale].find((one) => texts[one]?.trim())
  return lang && { text: texts[lang] ?? '', lang }
}
