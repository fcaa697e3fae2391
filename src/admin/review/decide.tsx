'use client'
import { useEffect, useRef, useState } from 'react'
import type { ReviewPage } from '@/domain/review/review-page'
import type { NamedTransition } from '@/domain/workflow/transitions'
import type { FieldPlace } from '../fields/field-names'
import { Acts } from '../review-panel/acts'
import { AskDialog } from '../review-panel/ask/ask-dialog'
import { type Asked, isAsked, type TransitionInput } from '../review-panel/ask/questions'
import { Findings } from '../review-panel/findings'
import { type Choice, orderActs } from '../review-panel/order-acts'
import { Outcome } from '../review-panel/outcome'
import { PhoneBar } from '../review-panel/phone-bar'
import { performAsked, usePerform } from '../review-panel/use-perform'
import type { Look } from '../review-panel/use-standing'
import { useWords } from '../words/use-words'
import { useShortcuts } from './use-shortcuts'

type Props = {
  readonly page: ReviewPage
  readonly places: readonly FieldPlace[]
  readonly look: Look
  /** Where the next text waits. */
  readonly nextPath: string | null
}

/** After these there is nothing more to do here. */
const decisions: readonly NamedTransition[] = ['approve', 'requestChanges', 'publish', 'schedule']

/** The decision: the same buttons as beside the form, their reasons, their shortcuts, and the next text afterwards. */
export function Decide({ page, places, look, nextPath }: Props) {
  const { review } = useWords()
  const { perform, isBusy, outcome, findings } = usePerform(page, look)
  const [asking, setAsking] = useState<Asked | null>(null)
  const [isDecided, setDecided] = useState(false)
  const nextLink = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isDecided) nextLink.current?.focus()
  }, [isDecided])
  const { standing, next } = page
  const { version } = standing

  const act = async (name: NamedTransition, expected: string | null, input?: TransitionInput) => {
    const done = await perform(name, expected, input)
    if (done && decisions.includes(name)) setDecided(true)
    return done
  }
  const choose = async (choice: Choice) => {
    if (choice === 'saveAndSubmit') await act('submit', version)
    else if (isAsked(choice)) setAsking(choice)
    else await act(choice, version)
  }
  const answer = async (input: TransitionInput) => {
    if (asking) await performAsked(act, asking, version, input)
    setAsking(null)
  }
  const may = (name: NamedTransition) => standing.transitions[name].allowed && !isBusy && !asking
  useShortcuts({
    a: () => may('approve') && void choose('approve'),
    // What is approved already is only published.
    p: () => {
      if (may('approve')) setAsking('approveAndPublish')
      else if (may('publish')) setAsking('publish')
    },
    r: () => may('requestChanges') && setAsking('requestChanges'),
    b: () => may('claim') && void choose('claim'),
  })
  const actions = {
    acts: orderActs(standing.transitions, { working: standing.state, live: standing.live }),
    asks: standing.asks,
    isBusy,
    isModified: false,
    onChoose: (choice: Choice) => void choose(choice),
  }
  return (
    <>
      <Outcome outcome={outcome} isBusy={isBusy} isUnreachable={false} onTryAgain={() => void look()} />
      {isDecided && (
        <p className="review-screen__next">
          {next && nextPath ? (
            <a ref={nextLink} href={nextPath} className="plain-button plain-button--primary">
              {review.reviewPage.nextItem(next.title ?? review.shared.untitled)}
            </a>
          ) : (
            <a ref={nextLink} href="/admin">
              {review.reviewPage.noNext}
            </a>
          )}
        </p>
      )}
      {/* What the gates say is above; here stands only what stopped this very act. */}
      {page.findings.length === 0 && (
        <Findings
          findings={findings}
          places={places}
          hasForm={false}
          refusal={outcome?.isGood === false ? outcome : null}
        />
      )}
      <Acts {...actions} />
      <PhoneBar {...actions} state={standing.state} />
      {asking && (
        <AskDialog
          name={asking}
          places={places}
          asks={standing.asks}
          proposedNotice={standing.withdrawal?.proposedNotice ?? null}
          isBusy={isBusy}
          onClose={() => setAsking(null)}
          onAnswer={(input) => void answer(input)}
        />
      )}
    </>
  )
}
