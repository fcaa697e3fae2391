'use client'
import { type ChangeEvent, useId, useState } from 'react'
import { dayText } from '../../words/moment'
import { useWords } from '../../words/use-words'
import { useHasRole } from '../ui/use-has-role'
import { useTexts } from '../ui/use-texts'
import { Editions } from './editions'
import { sendEvidence } from './send-evidence'
import type { ShownConsent } from './use-consent'

type Props = { readonly id: string; readonly consent: ShownConsent; readonly onKept: () => void }

/** The signed form: whoever adds consents may add it, only safeguarding may read it. */
export function EvidenceForm({ id, consent, onKept }: Props) {
  const { evidence: texts, shared } = useTexts()
  const { language } = useWords()
  const isSafeguarding = useHasRole('safeguarding')
  const fieldId = useId()
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const isKept = Boolean(consent.evidence?.name)
  const send = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    target.value = ''
    if (!file) return
    setBusy(true)
    setSaid(texts.sending)
    const problem = await sendEvidence(id, file)
    setBusy(false)
    const reasons = { ...texts.refused, ...shared }
    setSaid(problem ? reasons[problem] : texts.saved)
    if (!problem) onKept()
  }
  const standing = isKept
    ? texts.kept(consent.evidence?.addedAt ? dayText(consent.evidence.addedAt, language) : '')
    : texts.none
  return (
    <div>
      <h3>{texts.heading}</h3>
      <p>{isSafeguarding ? standing : texts.keptUnknown}</p>
      <div className="safe-panel__line">
        <input
          id={fieldId}
          type="file"
          className="safe-panel__file"
          accept="application/pdf,image/jpeg,image/png"
          aria-describedby={`${fieldId}-help`}
          disabled={isBusy}
          onChange={(event) => void send(event)}
        />
        <label htmlFor={fieldId} className="plain-button">
          {isKept ? texts.replace : texts.add}
        </label>
        {isKept && isSafeguarding && (
          <a href={`/api/consents/${id}/evidence`} className="plain-button" download>
            {texts.download}
          </a>
        )}
      </div>
      {isSafeguarding && isKept && <Editions id={id} keptAt={consent.evidence?.addedAt} />}
      <p id={`${fieldId}-help`} className="safe-panel__help">
        {texts.help} {isKept && isSafeguarding && texts.logged}
      </p>
      <p role="status" className="safe-panel__said">
        {said}
      </p>
    </div>
  )
}
