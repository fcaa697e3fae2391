import type { ReviewedKind } from '@/domain/kinds'
import { defaultLocale, type Locale } from '@/domain/locales'
import { type LanguageRow, otherLocales } from '@/domain/translations/state'
import { inTheirLanguage } from '@/messages/admin/say'
import { editPathOf } from '../api/reference'
import type { Words } from '../words/words'
import { TranslationPill } from './translation-pill'

type Props = { readonly items: readonly LanguageRow<ReviewedKind>[]; readonly words: Words }

/** Each document with its languages; a language leads to the form where it is translated. */
export function LanguageTable({ items, words }: Props) {
  const { languages, shared, kinds } = words.review
  const nameOf = (locale: Locale) => inTheirLanguage(`languages.${locale}`, words.language)
  return (
    <div className="languages__scroll">
      <table className="languages__table">
        <thead>
          <tr>
            <th scope="col">{languages.columns.title}</th>
            {otherLocales.map((locale) => (
              <th key={locale} scope="col">
                {nameOf(locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={`${item.kind}:${item.id}`}>
              <th scope="row">
                <a href={`${editPathOf(item)}?locale=${defaultLocale}`}>
                  {item.title ?? kinds[item.kind] ?? shared.untitled}
                </a>
                <span>{kinds[item.kind]}</span>
              </th>
              {otherLocales.map((locale) => (
                <td key={locale} data-language={nameOf(locale)}>
                  <a href={`${editPathOf(item)}?locale=${locale}`}>
                    <TranslationPill state={item.languages[locale]} words={words} />
                    <span className="for-listeners">, {nameOf(locale)}</span>
                  </a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
