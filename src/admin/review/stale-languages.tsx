import type { ReviewPage } from '@/domain/review/review-page'
import { inTheirLanguage } from '@/messages/admin/say'
import { editPathOf } from '../api/reference'
import { useWords } from '../words/use-words'

/** Tells the reviewer which translations say something that the original no longer says, before she decides. */
export function StaleLanguages({ page }: { readonly page: ReviewPage }) {
  const { language, review } = useWords()
  if (page.staleLanguages.length === 0) return null
  const texts = review.reviewPage
  return (
    <div role="note" className="review-screen__note">
      <p>
        <strong>{texts.staleLanguages(page.staleLanguages.length)}</strong> {texts.staleLanguagesHelp}
      </p>
      <ul>
        {page.staleLanguages.map((locale) => (
          <li key={locale}>
            <a href={`${editPathOf(page)}?locale=${locale}`}>
              {inTheirLanguage(`languages.${locale}`, language)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
