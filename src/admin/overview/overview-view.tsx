/** The dashboard: how the editorial work is going, and what somebody should do something about. */
import type { AdminViewServerProps } from 'payload'
import { periodIn, queueFilter } from '@/domain/review/filters'
import type { Overview } from '@/domain/review/overview'
import { hasRole } from '@/domain/roles'
import { liveStates, type WorkingState, workingState, workingStates } from '@/domain/workflow/states'
import { askHere } from '../api/ask-here'
import { Bars } from '../figures/bars'
import { Figures } from '../figures/figures'
import { Panel } from '../figures/panel'
import { NewsletterPanel } from '../newsletter/newsletter-panel'
import { signedIn, ViewFrame } from '../ui/view-frame'
import { wordsIn } from '../words/words'
import { ItemTable } from './item-table'
import { OverviewFilterForm } from './overview-filter-form'
import { Weeks } from './weeks'
import './overview.css'

export async function OverviewView(view: AdminViewServerProps) {
  const req = signedIn(view, '/admin/overview')
  const words = wordsIn(req.i18n.language)
  const given = (view.searchParams ?? {}) as Record<string, string>
  const { kind, municipality } = queueFilter(given)
  const query = new URLSearchParams({
    days: String(periodIn(given)),
    ...(kind && { kind }),
    ...(municipality && { municipality }),
  }).toString()
  const overview = await askHere<Overview>(req, '/overview', query)
  const texts = words.review.overview
  const { workflow } = words
  const counted = <S extends string>(states: readonly S[], counts: Readonly<Partial<Record<S, number>>>) =>
    states.map((state) => ({ state, count: counts[state] ?? 0 }))
  const open: readonly WorkingState[] = workingStates.filter((state) => state !== workingState.none)

  return (
    <ViewFrame view={view} heading={texts.heading} help={texts.help}>
      <OverviewFilterForm
        days={overview.days}
        kind={kind}
        municipality={municipality}
        municipalities={overview.municipalities}
        words={words}
      />
      <Figures overview={overview} words={words} />
      <div className="overview__grid">
        <Panel heading={texts.states} table="states" query={query} words={words}>
          <Bars
            rows={counted(open, overview.working).map(({ state, count }) => ({
              label: workflow.working[state],
              count,
            }))}
          />
        </Panel>
        <Panel heading={texts.liveStates} words={words}>
          <Bars
            rows={counted(liveStates, overview.live).map(({ state, count }) => ({
              label: workflow.live[state],
              count,
            }))}
          />
        </Panel>
        <Panel heading={texts.weeks} table="weeks" query={query} words={words} isWide>
          <Weeks weeks={overview.weeks} words={words} />
        </Panel>
        <Panel heading={texts.overdue} table="overdue" query={query} words={words} isWide>
          <ItemTable list={overview.overdue} column="due" empty={texts.noOverdue} words={words} />
        </Panel>
        <Panel heading={texts.upcoming} table="upcoming" query={query} words={words}>
          <ItemTable list={overview.upcoming} column="scheduledFor" empty={texts.noUpcoming} words={words} />
        </Panel>
        <Panel heading={texts.stopped} table="stopped" query={query} words={words}>
          <ItemTable list={overview.stopped} column="failure" empty={texts.noStopped} words={words} />
        </Panel>
        <Panel heading={texts.stale} table="stale" query={query} words={words}>
          <ItemTable list={overview.stale} column="lastReviewed" empty={texts.noStale} words={words} />
        </Panel>
        <Panel heading={texts.refused} table="refused" query={query} words={words}>
          {overview.refused.length === 0 ? (
            <p>{texts.noRefused}</p>
          ) : (
            <Bars
              rows={overview.refused.map(({ because, count }) => ({
                label: workflow.refusals[because],
                count,
              }))}
            />
          )}
        </Panel>
        <NewsletterPanel req={req} words={words} />
        {hasRole({ roles: req.user?.roles ?? [] }, 'admin') && (
          <Panel heading={texts.everything} words={words}>
            <p>{texts.everythingHelp}</p>
            <a href="/api/v1/export.zip" className="plain-button" download>
              {texts.takeEverything}
            </a>
          </Panel>
        )}
      </div>
    </ViewFrame>
  )
}
