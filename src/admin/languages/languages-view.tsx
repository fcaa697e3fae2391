/** Which document lacks which language, and which translation says what the original no longer says. */
import type { AdminViewServerProps } from 'payload'
import type { ReviewedKind } from '@/domain/kinds'
import { languagesFilter, languagesPageSize, languagesQuery } from '@/domain/translations/filter'
import type { LanguagesOverview } from '@/domain/translations/state'
import { askHere } from '../api/ask-here'
import { signedIn, ViewFrame } from '../ui/view-frame'
import { wordsIn } from '../words/words'
import { LanguageCounts } from './language-counts'
import { LanguageTable } from './language-table'
import { LanguagesFilterForm } from './languages-filter-form'
import { TranslationFiles } from './translation-files'
import './languages.css'

const path = '/admin/languages'

export async function LanguagesView(view: AdminViewServerProps) {
  const req = signedIn(view, path)
  const words = wordsIn(req.i18n.language)
  const filter = languagesFilter((view.searchParams ?? {}) as Record<string, string>)
  const asked = languagesQuery(filter)
  const overview = await askHere<LanguagesOverview<ReviewedKind>>(req, '/languages', asked)
  const { languages: texts, queue } = words.review
  const pages = Math.max(1, Math.ceil(overview.total / languagesPageSize))
  const at = (page: number) => `${path}?${languagesQuery({ ...filter, page })}`
  return (
    <ViewFrame view={view} heading={texts.heading} help={texts.help}>
      <LanguageCounts counts={overview.counts} filter={filter} words={words} />
      <LanguagesFilterForm filter={filter} words={words} />
      <div className="languages__head">
        <p>{queue.count(overview.total)}</p>
        <a href={`/api/review/languages/csv?${asked}`} download>
          {words.review.overview.export}
        </a>
      </div>
      {overview.items.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <TranslationFiles language={filter.language} />
          <LanguageTable items={overview.items} language={filter.language} words={words} />
        </>
      )}
      {pages > 1 && (
        <nav className="languages__pages" aria-label={texts.heading}>
          {filter.page > 1 && <a href={at(filter.page - 1)}>{queue.previous}</a>}
          <span>{queue.page(filter.page, pages)}</span>
          {filter.page < pages && <a href={at(filter.page + 1)}>{queue.next}</a>}
        </nav>
      )}
    </ViewFrame>
  )
}
