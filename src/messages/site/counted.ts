/** Numbers in a sentence, by the plural rules of the language. */
import { type Locale, localeFacts } from '@/domain/locales'

export type Forms = { readonly [Form in Intl.LDMLPluralRule]?: string } & { readonly other: string }

/** Picks the form that the number takes and writes the number where `#` stands. */
export function counted(locale: Locale): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(localeFacts[locale].intl)
  const digits = new Intl.NumberFormat(localeFacts[locale].intl)
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count))
}
