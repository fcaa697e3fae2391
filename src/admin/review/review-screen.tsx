'use client'
/** The review page: what changes on one side, what to decide and say about it on the other. */
import { useState } from 'react'
import { defaultLocale, type Locale } from '@/domain/locales'
import type { ReviewPage } from '@/domain/review/review-page'
import { isRed, type ShownFinding } from '@/domain/review/standing'
import { reviewPathOf } from '../api/reference'
import { Comments } from '../comments/comments'
import { type CommentWish, useThreads } from '../comments/use-threads'
import { Changes } from '../diff/changes'
import { useFieldPlaces } from '../fields/use-field-places'
import { Share } from '../previews/share'
import { Findings } from '../review-panel/findings'
import { History } from '../review-panel/history'
import { useWords } from '../words/use-words'
import { AskedLanguages } from './asked-languages'
import { Decide } from './decide'
import { changedIn, Frames } from './frames'
import { Keys } from './keys'
import { ScreenHead } from './screen-head'
import { StaleLanguages } from './stale-languages'
import { type TabName, Tabs, tabNames } from './tabs'
import { useReviewPage } from './use-review-page'
import '../review-panel/review-panel.css'
import './review-screen.css'

type Props = {
  readonly initial: ReviewPage
  /** Texts that are reviewed in turn, as the address names them; empty outside of a series. */
  readonly series: string
}

export function ReviewScreen({ initial, series }: Props) {
  const { review } = useWords()
  const texts = review.reviewPage
  const { page, read, look } = useReviewPage(initial, series)
  const places = useFieldPlaces(page.kind)
  const threads = useThreads(page, page.threads, () => void read())
  const [tab, setTab] = useState<TabName>('changes')
  const [locale, setLocale] = useState<Locale>(changedIn(initial)[0] ?? defaultLocale)
  const [wish, setWish] = useState<CommentWish | null>(null)
  const nextPath = page.next && nextPathOf(page.next, series)
  const red = page.findings.filter(isRed)
  const changed = changedIn(page)
  /** In a language that is as it was approved, and of which somebody has written why it may stand. */
  const isSettled = (finding: ShownFinding) =>
    changed.length > 0 &&
    !isRed(finding) &&
    finding.locale !== undefined &&
    changed.every((one) => one !== finding.locale)
  const settled = page.findings.filter(isSettled)

  const commentOn = (field: string) => setWish((before) => ({ field, count: (before?.count ?? 0) + 1 }))
  return (
    <div className="review-screen">
      <ScreenHead page={page} />
      <div className="review-screen__main">
        <Tabs tab={tab} onChange={setTab} labels={texts.tabs}>
          {tab === 'changes' && (
            <>
              <AskedLanguages
                page={page}
                onShow={(one) => {
                  setLocale(one)
                  setTab('pages')
                }}
              />
              <StaleLanguages page={page} />
              {!page.hasLive && <p>{texts.neverLive}</p>}
              <Changes
                kind={page.kind}
                changes={page.changes}
                isNew={!page.hasLive}
                none={texts.noChanges}
                aside={(path) => (
                  <button type="button" className="quiet-button" onClick={() => commentOn(path)}>
                    {texts.commentHere}
                  </button>
                )}
              />
            </>
          )}
          {tab === 'pages' && <Frames page={page} locale={locale} onLocale={setLocale} />}
          {tab === 'history' && <History entries={page.standing.history} places={places} />}
        </Tabs>
      </div>
      <aside className="review-screen__side review-panel" id="review-panel" tabIndex={-1}>
        <Findings
          findings={page.findings.filter((finding) => !isSettled(finding))}
          places={places}
          reference={page}
          hasForm={false}
          onExcused={read}
        />
        {settled.length > 0 && (
          <details>
            <summary>{review.changedIn.findings(settled.length)}</summary>
            <Findings findings={settled} places={places} hasForm={false} />
          </details>
        )}
        {red.length === 0 && <p className="review-screen__green">{texts.gatesGreen}</p>}
        <Decide page={page} nextPath={nextPath} places={places} look={look} />
        {threads.threads && (
          <Comments {...threads} threads={threads.threads} places={places} wish={wish} hasForm={false} />
        )}
        <Share reference={page} version={page.standing.version} />
        <Keys
          onComment={() => commentOn('')}
          onNextTab={() => setTab(tabNames[(tabNames.indexOf(tab) + 1) % tabNames.length] ?? 'changes')}
          nextPath={nextPath}
        />
      </aside>
    </div>
  )
}

/** The next of a series leads on in it. */
const nextPathOf = (next: NonNullable<ReviewPage['next']>, series: string) =>
  `${reviewPathOf(next)}${next.isInSeries ? `?series=${series}` : ''}`
