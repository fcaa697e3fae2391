import type { ReviewedKind } from '@/domain/kinds'
import { defaultLocale, type Locale } from '@/domain/locales'
import { type LanguageRow, otherLocales, type TranslationState } from '@/domain/translations/state'
import { inTheirLanguage } from '@/messages/admin/say'
import { exchangeTexts } from '@/messages/review/exchange'
import { editPathOf } from '../api/reference'
import type { Words } from '../words/words'
import { translationFilesForm } from './translation-files-form'
import { TranslationPill } from './translation-pill'

type Props = {
  readonly items: readonly LanguageRow<ReviewedKind>[]
  /** That the list is of: what waits for a translator to it is ticked. */
  readonly language: Locale | null
  readonly words: Words
}

const waits: readonly TranslationState[] = ['missing', 'stale']

/** Each document with its languages; a language leads to the form where it is translated. */
export function LanguageTable({ items, language, words }: Props) {
  const { languages, shared, kinds } = words.review
  const { choose } = exchangeTexts(words.language)
  const titleOf = (item: LanguageRow<ReviewedKind>) => item.title ?? kinds[item.kind] ?? shared.untitled
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
                <label className="languages__pick">
                  <input
                    type="checkbox"
                    form={translationFilesForm}
                    name={`${item.kind}:${item.id}`}
                    defaultChecked={language !== null && waits.includes(item.languages[language])}
                  />
                  <span className="for-listeners">{choose(titleOf(item))}</span>
                </label>
                <a href={`${editPathOf(item)}?locale=${defaultLocale}`}>{titleOf(item)}</a>
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
