'use client'
/** Several rows of the queue at once: chosen by their boxes, and what to do about all of them. */
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type ReactNode, useRef, useState } from 'react'
import { type QueueItem, seriesText } from '@/domain/review/queue-item'
import { workingState } from '@/domain/workflow/states'
import { reviewPathOf } from '../api/reference'
import { IntoRelease } from '../into-release/into-release'
import { AskDialog } from '../review-panel/ask/ask-dialog'
import type { TransitionInput } from '../review-panel/ask/questions'
import { refusedText } from '../words/refused-text'
import { useWords } from '../words/use-words'
import { actOnMany, type Came, type ManyAct, type Picked } from './act-on-many'
import { versionField } from './row-names'
import './picks.css'

type Row = Pick<QueueItem, 'kind' | 'id' | 'title' | 'working'>
type Props = {
  readonly rows: readonly Row[]
  /** What stands here is approved: it goes into a release, and nobody reviews it. */
  readonly isForRelease: boolean
  readonly children: ReactNode
}

export function Picks({ rows, isForRelease, children }: Props) {
  const { review, releases } = useWords()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [isAsking, setAsking] = useState(false)
  const [isAdding, setAdding] = useState(false)
  const [added, setAdded] = useState('')
  const [busyWith, setBusyWith] = useState<number | null>(null)
  const [came, setCame] = useState<{ readonly name: ManyAct; readonly all: readonly Came[] } | null>(null)
  const texts = review.queue.picks

  const look = () => setChosen(form.current ? new FormData(form.current).getAll('pick').map(String) : [])
  const choose = (isChosen: (ref: string) => boolean) => {
    for (const box of form.current?.querySelectorAll<HTMLInputElement>('input[name=pick]') ?? [])
      box.checked = isChosen(box.value)
    look()
  }
  const picked = (): Picked[] => {
    const data = new FormData(form.current ?? undefined)
    return rows.flatMap(({ kind, id, title, working }) => {
      const ref = `${kind}:${id}`
      const version = String(data.get(versionField(ref)) ?? '') || null
      return chosen.includes(ref) ? [{ kind, id, title, working, version }] : []
    })
  }
  const act = async (name: ManyAct, input: TransitionInput = {}) => {
    const all: Came[] = []
    setAsking(false)
    setBusyWith(0)
    await actOnMany(name, picked(), input, (one) => {
      all.push(one)
      setBusyWith(all.length)
    })
    setBusyWith(null)
    setCame({ name, all })
    const refused = new Set(all.flatMap(({ of, no }) => (no ? [`${of.kind}:${of.id}`] : [])))
    choose((ref) => refused.has(ref))
    router.refresh()
  }
  const isBusy = busyWith !== null
  const inHand = picked()
  const [first] = inHand
  return (
    <form ref={form} onChange={look} onSubmit={(event) => event.preventDefault()}>
      {rows.length > 1 && (
        <label className="picks__all">
          <input
            type="checkbox"
            checked={chosen.length === rows.length}
            onChange={({ target }) => choose(() => target.checked)}
          />
          {texts.all}
        </label>
      )}
      {children}
      {came && <Told {...came} />}
      {added && (
        <p className="picks__told" role="status">
          {added}
        </p>
      )}
      <p role="status" className="for-listeners">
        {isBusy
          ? texts.working(busyWith, chosen.length)
          : chosen.length > 0
            ? texts.chosen(chosen.length)
            : ''}
      </p>
      {chosen.length > 0 && (
        <section className="picks__bar" aria-label={texts.heading}>
          <strong>{isBusy ? texts.working(busyWith, chosen.length) : texts.chosen(chosen.length)}</strong>
          {isForRelease ? (
            <Button onClick={() => setAdding(true)}>{releases.into.action}</Button>
          ) : (
            <>
              {first && (
                <a
                  className="plain-button plain-button--primary"
                  href={`${reviewPathOf(first)}?series=${seriesText(inHand)}`}
                >
                  {texts.inTurn}
                </a>
              )}
              <Button
                buttonStyle="secondary"
                disabled={isBusy || !inHand.some(({ working }) => working === workingState.submitted)}
                onClick={() => void act('claim')}
              >
                {texts.claim}
              </Button>
              <Button buttonStyle="secondary" disabled={isBusy} onClick={() => setAsking(true)}>
                {texts.requestChanges}
              </Button>
            </>
          )}
          <Button buttonStyle="transparent" disabled={isBusy} onClick={() => choose(() => false)}>
            {texts.none}
          </Button>
        </section>
      )}
      {isAdding && (
        <IntoRelease
          documents={inHand}
          onAdded={({ name }) => {
            setAdding(false)
            setAdded(releases.into.done(inHand.length, name))
            choose(() => false)
            router.refresh()
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {isAsking && (
        <AskDialog
          name="requestChanges"
          places={[]}
          asks={null}
          proposedNotice={null}
          isBusy={isBusy}
          onAnswer={(input) => void act('requestChanges', input)}
          onClose={() => setAsking(false)}
        />
      )}
    </form>
  )
}

/** What came of it, text by text; those that did not work stay chosen. */
function Told({ name, all }: { readonly name: ManyAct; readonly all: readonly Came[] }) {
  const words = useWords()
  const { review } = words
  const texts = review.queue.picks
  const refused = all.flatMap(({ of, no }) => (no ? [{ of, no }] : []))
  const why = (no: NonNullable<Came['no']>) => {
    const said = refusedText(no, words)
    return no.findings.length > 0 ? `${said} ${review.queue.findings(no.findings.length)}.` : said
  }
  return (
    <div className="picks__told" role="status">
      <p>{texts.done[name](all.length - refused.length)}</p>
      {refused.length > 0 && (
        <>
          <p>{texts.refused(refused.length)}</p>
          <ul>
            {refused.map(({ of, no }) => (
              <li key={`${of.kind}:${of.id}`}>
                <a href={reviewPathOf(of)}>{of.title ?? review.shared.untitled}</a>: {why(no)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
