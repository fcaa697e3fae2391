'use client'
/** The buttons of a release: what may be done with it as it is, and why the rest is not possible. */
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { isDoneFrom, type NamedReleaseAct, namedReleaseActs } from '@/domain/releases/acts'
import type { ReleaseView } from '@/domain/releases/release'
import type { WithdrawalReason } from '@/domain/workflow/withdrawal'
import { ask, type No } from '../api/ask'
import { WhyNot } from '../into-release/why-not'
import { When } from '../review-panel/ask/when'
import { ReasonOnList } from '../review-panel/ask/withdrawal'
import { Dialog } from '../ui/dialog'
import { useWords } from '../words/use-words'
import { momentOf } from '../words/wall-clock'

const drastic: readonly NamedReleaseAct[] = ['withdraw', 'cancel']
/** What a release in this state is for stands first. */
const first: readonly NamedReleaseAct[] = ['publish', 'unschedule']

export function ReleaseActs({ release }: { readonly release: ReleaseView }) {
  const { releases: texts, workflow } = useWords()
  const [asking, setAsking] = useState<NamedReleaseAct | null>(null)
  const id = useId()
  const { refusals, state } = release
  // What belongs to another state says nothing; what is stopped in this one, or not hers, says why.
  const possible = namedReleaseActs.filter((name) => isDoneFrom(name, state))
  return (
    <>
      {possible.map((name) => {
        const because = refusals[name]
        return (
          <div key={name} className="release__act">
            <Button
              buttonStyle={drastic.includes(name) ? 'error' : first.includes(name) ? 'primary' : 'secondary'}
              disabled={because !== undefined}
              onClick={() => setAsking(name)}
              extraButtonProps={because ? { 'aria-describedby': `${id}-${name}` } : {}}
            >
              {texts.acts[name]}
            </Button>
            {because && (
              <p id={`${id}-${name}`} className="release__why">
                {workflow.refusals[because]}
              </p>
            )}
          </div>
        )
      })}
      {asking && <Ask name={asking} release={release.id} onClose={() => setAsking(null)} />}
    </>
  )
}

type AskProps = {
  readonly name: NamedReleaseAct
  readonly release: string
  readonly onClose: () => void
}

function Ask({ name, release, onClose }: AskProps) {
  const { releases: texts, review } = useWords()
  const router = useRouter()
  const [clock, setClock] = useState('')
  const [reason, setReason] = useState<WithdrawalReason | null>(null)
  const [no, setNo] = useState<No | null>(null)
  const [isBusy, setBusy] = useState(false)
  const act = async () => {
    const at = momentOf(clock)?.toISOString()
    const body = { ...(name === 'schedule' && at && { at }), ...(reason && { reason }) }
    setBusy(true)
    setNo(null)
    const answer = await ask('POST', `/review/releases/${release}/acts/${name}`, { body })
    setBusy(false)
    router.refresh()
    if (answer.ok) return onClose()
    setNo(answer)
  }
  return (
    <Dialog heading={texts.ask[name].heading} onClose={onClose}>
      <p className="review-dialog__help">{texts.ask[name].help}</p>
      {name === 'schedule' && <When value={clock} onChange={setClock} />}
      {name === 'withdraw' && <ReasonOnList value={reason} onChange={setReason} />}
      <p role="status" className="review-dialog__help">
        {isBusy && texts.busy}
      </p>
      <WhyNot no={no} />
      <div className="review-dialog__buttons">
        <Button buttonStyle="secondary" onClick={onClose} disabled={isBusy}>
          {review.shared.cancel}
        </Button>
        <Button
          buttonStyle={drastic.includes(name) ? 'error' : 'primary'}
          onClick={() => void act()}
          disabled={isBusy}
        >
          {texts.acts[name]}
        </Button>
      </div>
    </Dialog>
  )
}
