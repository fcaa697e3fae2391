'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { CaseSubject } from '@/domain/safeguarding/case-subject'
import { isPublic, liveState } from '@/domain/workflow/states'
import { ask } from '../../api/ask'
import { addressOf, editPathOf } from '../../api/reference'
import { LivePill } from '../../ui/state-pill'
import { useWords } from '../../words/use-words'
import { useTexts } from '../ui/use-texts'

type Props = { readonly subject: CaseSubject; readonly onTakenDown: () => void }

/** The page a case is about, and taking it down: one press, because down is easy and up is hard. */
export function CasePage({ subject: { path, document, namesakes, picture }, onTakenDown }: Props) {
  const { cases: texts, shared } = useTexts()
  const words = useWords()
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const takeDown = async () => {
    if (!document) return
    setBusy(true)
    const answer = await ask('POST', `${addressOf(document)}/transitions/takeDown`, { body: {} })
    setBusy(false)
    if (answer.ok) {
      setSaid(texts.takenDown)
      onTakenDown()
    } else if (answer.because) setSaid(words.workflow.refusals[answer.because])
    else setSaid(answer.status === 0 ? shared.noAnswer : shared.failed)
  }
  return (
    <div>
      <h3>{texts.page}</h3>
      {document && (
        <p className="safe-panel__line">
          <strong>{document.title ?? words.review.shared.untitled}</strong>
          <span>{words.review.kinds[document.kind]}</span>
          <LivePill state={document.live} words={words} />
        </p>
      )}
      {!document && (
        <p>{picture ? texts.isPicture : namesakes.length > 0 ? texts.namesakes : texts.noPage}</p>
      )}
      {namesakes.length > 0 && (
        <ul>
          {namesakes.map((one) => (
            <li key={one.id}>
              <a href={editPathOf(one)}>{one.title ?? words.review.shared.untitled}</a>,{' '}
              {words.review.kinds[one.kind]}
            </li>
          ))}
        </ul>
      )}
      <p className="safe-panel__line">
        {path && (
          <a href={path} target="_blank" rel="noreferrer">
            {texts.openPage}: {path} ({shared.newWindow})
          </a>
        )}
        {document && <a href={editPathOf(document)}>{texts.openDocument}</a>}
        {picture && <a href={`/admin/collections/media/${picture}`}>{texts.openDocument}</a>}
      </p>
      {document && isPublic(document.live) && (
        <>
          <Button
            buttonStyle="error"
            className="safe-panel__big"
            disabled={isBusy}
            onClick={() => void takeDown()}
            extraButtonProps={{ 'aria-describedby': 'take-down-help' }}
          >
            {texts.takeDown}
          </Button>
          <p id="take-down-help" className="safe-panel__help">
            {texts.takeDownHelp}
          </p>
        </>
      )}
      {document && !isPublic(document.live) && (
        <p>{document.live === liveState.taken_down ? texts.isDown : texts.isNotLive}</p>
      )}
      <p role="status" className="safe-panel__said">
        {said}
      </p>
    </div>
  )
}
