import { type Locale, localeFacts } from '@/domain/locales'
import type { ReviewPage } from '@/domain/review/review-page'
import { languagesText } from '@/messages/admin/language-names'
import { useWords } from '../words/use-words'

type Props = {
  readonly page: ReviewPage
  /** Shows the page as readers of a language see it. */
  readonly onShow: (locale: Locale) => void
}

/** What a change in some languages asks of its reviewer. The others are a press away, and said to be as they were. */
export function AskedLanguages({ page, onShow }: Props) {
  const { language, review } = useWords()
  const { asks, transitions } = page.standing
  if (!asks || asks.languages === 'all' || asks.languages.length === 0) return null
  const { languages: changed, readBy, unread } = asks
  const texts = review.changedIn
  const rest = page.languages.filter((locale) => !changed.includes(locale))
  const onlyMarks = changed.filter((locale) => page.changes.every((change) => change.locale !== locale))
  const mayReview = transitions.claim.allowed || transitions.approve.allowed
  return (
    <section className="review-screen__note review-screen__note--calm" aria-label={review.changedIn.column}>
      <p>
        <strong>{texts.changed(languagesText(changed, language))}</strong> {texts.wholeHash}
      </p>
      {onlyMarks.length > 0 && <p>{texts.onlyMark(languagesText(onlyMarks, language))}</p>}
      {readBy.length === 0 && unread.length > 0 && mayReview && (
        <p>
          <strong>{texts.unread(languagesText(unread, language))}</strong>
        </p>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{texts.unchanged(rest.length)}</summary>
          <ul>
            {rest.map((locale) => (
              <li key={locale}>
                <button type="button" className="quiet-button" onClick={() => onShow(locale)}>
                  {localeFacts[locale].name[language]}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
