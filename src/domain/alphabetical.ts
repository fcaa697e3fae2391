/** Lists of names stand in the order that the organisation's readers look them up in, on every page. */
import { defaultLocale, localeFacts } from './locales'

export const alphabetically: (one: string, other: string) => number = new Intl.Collator(
  localeFacts[defaultLocale].htmlLang,
).compare
