import { type LanguagesFilter, languagesQuery } from '@/domain/translations/filter'
import { type LanguagesOverview, otherLocales, translationStates } from '@/domain/translations/state'
import { inTheirLanguage } from '@/messages/admin/say'
import type { Words } from '../words/words'

type Props = {
  readonly counts: LanguagesOverview['counts']
  readonly filter: LanguagesFilter
  readonly words: Words
}

/** How many documents stand how in each language; every number leads to them. */
export function LanguageCounts({ counts, filter, words }: Props) {
  const { states, columns, caption } = words.review.languages
  return (
    <div className="languages__scroll">
      <table className="languages__counts">
        <caption className="for-listeners">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.language}</th>
            {translationStates.map((state) => (
              <th key={state} scope="col">
                {states[state]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {otherLocales.map((language) => (
            <tr key={language}>
              <th scope="row">{inTheirLanguage(`languages.${language}`, words.language)}</th>
              {translationStates.map((state) => {
                const count = counts[language][state] ?? 0
                const to = languagesQuery({ kind: filter.kind, language, state, page: 1 })
                return (
                  <td key={state}>
                    {count === 0 ? (
                      <span className="languages__zero">0</span>
                    ) : (
                      <a href={`/admin/languages?${to}`}>{count}</a>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
