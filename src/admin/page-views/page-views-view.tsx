/** What readers read: by day, page and language, and nothing about who they are. */
import type { AdminViewServerProps } from 'payload'
import { defaultLocale } from '@/domain/locales'
import type { PageViews } from '@/domain/page-views'
import { periodIn, periods } from '@/domain/review/filters'
import { inTheirLanguage } from '@/messages/admin/say'
import { askHere } from '../api/ask-here'
import { Bars } from '../figures/bars'
import { Figure } from '../figures/figures'
import { Panel } from '../figures/panel'
import { FilterChoice, FilterForm } from '../ui/filter-form'
import { signedIn, ViewFrame } from '../ui/view-frame'
import { wordsIn } from '../words/words'
import { Days } from './days'
import { ReadPages } from './read-pages'
import '../overview/overview.css'

const path = '/admin/page-views'

export async function PageViewsView(view: AdminViewServerProps) {
  const req = signedIn(view, path)
  const words = wordsIn(req.i18n.language)
  const days = periodIn((view.searchParams ?? {}) as Record<string, string>)
  const query = `days=${days}`
  const read = await askHere<PageViews>(req, '/page-views', query)
  const { pageViews: texts, overview } = words.review
  const number = new Intl.NumberFormat(words.language)
  const elsewhere = read.languages.reduce(
    (sum, { locale, views }) => sum + (locale === defaultLocale ? 0 : views),
    0,
  )
  return (
    <ViewFrame view={view} heading={texts.heading} help={texts.help}>
      <FilterForm action={path} submit={overview.show} clear={null} isFiltered={false}>
        <FilterChoice
          name="days"
          label={overview.period}
          value={String(days)}
          options={periods.map((one) => ({ value: String(one), label: overview.days(one) }))}
        />
      </FilterForm>
      <dl className="overview-figures">
        <Figure label={texts.total} value={number.format(read.total)} help={overview.days(days)} />
        <Figure label={texts.perDay} value={number.format(Math.round(read.total / days))} help="" />
        <Figure label={texts.elsewhere} value={number.format(elsewhere)} help="" />
      </dl>
      <div className="overview__grid">
        <Panel heading={texts.days} file={`/api/review/page-views/csv?${query}`} words={words} isWide>
          {read.total === 0 ? <p>{texts.none}</p> : <Days days={read.perDay} words={words} />}
        </Panel>
        <Panel heading={texts.pages} words={words}>
          {read.pages.length === 0 ? <p>{texts.none}</p> : <ReadPages pages={read.pages} words={words} />}
        </Panel>
        <Panel heading={texts.languages} words={words}>
          <Bars
            rows={read.languages.map(({ locale, views }) => ({
              label: inTheirLanguage(`languages.${locale}`, words.language),
              count: views,
            }))}
          />
        </Panel>
      </div>
    </ViewFrame>
  )
}
