/** Any two versions of one document, field by field, and the way back to an older one. */
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { Comparison } from '@/domain/review/timeline'
import { hasRole } from '@/domain/roles'
import { askHere } from '../api/ask-here'
import { editPathOf, referenceFrom } from '../api/reference'
import { Changes } from '../diff/changes'
import { FilterChoice, FilterForm } from '../ui/filter-form'
import { signedIn, ViewFrame } from '../ui/view-frame'
import { momentText } from '../words/moment'
import { wordsIn } from '../words/words'
import { Restore } from './restore'
import './compare.css'

export async function CompareView(view: AdminViewServerProps) {
  const segments = (view.params?.segments ?? []) as string[]
  const reference = referenceFrom(segments[1], segments[2])
  if (!reference) notFound()
  const path = `/admin/compare/${reference.kind}/${reference.id}`
  const req = signedIn(view, path)
  const words = wordsIn(req.i18n.language)
  const given = (view.searchParams ?? {}) as Record<string, string>
  const chosen = { ...(given.from && { from: given.from }), ...(given.to && { to: given.to }) }
  const query = new URLSearchParams({ ...reference, ...chosen }).toString()
  const comparison = await askHere<Comparison>(req, '/comparison', query)
  const { compare: texts, shared } = words.review
  const options = comparison.versions.map(({ id, at, who, isLive, isLatest }) => ({
    value: id,
    label: [momentText(at, words.language), who, isLatest && texts.isLatest, isLive && texts.isLive]
      .filter(Boolean)
      .join(' · '),
  }))
  const latest = comparison.versions.find(({ isLatest }) => isLatest)?.id ?? null
  return (
    <ViewFrame view={view} heading={texts.heading}>
      <p className="view-frame__help">
        <a href={editPathOf(reference)}>{comparison.title ?? shared.untitled}</a>
      </p>
      {comparison.versions.length < 2 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <FilterForm action={path} submit={texts.show} clear={null} isFiltered={false}>
            <FilterChoice name="from" label={texts.from} value={comparison.from} options={options} />
            <FilterChoice name="to" label={texts.to} value={comparison.to} options={options} />
          </FilterForm>
          <h2 className="for-listeners">{words.review.reviewPage.tabs.changes}</h2>
          <Changes kind={reference.kind} changes={comparison.changes} none={texts.same} />
          {comparison.from && latest && comparison.from !== latest && (
            <Restore
              reference={reference}
              version={comparison.from}
              latest={latest}
              mayRestore={comparison.mayRestore}
            />
          )}
        </>
      )}
      {hasRole({ roles: req.user?.roles ?? [] }, 'admin', 'reviewer') && (
        <section className="compare__archive">
          <p>{texts.archiveHelp}</p>
          <a
            href={`/api/review/archive?${new URLSearchParams({ ...reference })}`}
            className="plain-button"
            download
          >
            {texts.archive}
          </a>
        </section>
      )}
    </ViewFrame>
  )
}
