/** What a page calls the language of the originals. */
import { defaultLocale, localeFacts } from '@/domain/locales'

/** In the form that the sentences around it want, for the languages that organisations write in. */
type Forms = { readonly sv: string; readonly fi: string; readonly en: string }

/** @returns the form for the default language; of any other its own name, which is right in every sentence's ear */
export const originalIn = (forms: Forms): string =>
  (forms as Readonly<Record<string, string>>)[defaultLocale] ?? localeFacts[defaultLocale].nativeName
