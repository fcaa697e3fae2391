'use client'
/** The head of a consent's form: what it is worth today, the child's own word, withdrawing, and the signed form. */
import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { ConsentStatus } from '@/domain/safeguarding/consent'
import { dayText, momentText } from '../../words/moment'
import { useWords } from '../../words/use-words'
import { useHasRole } from '../ui/use-has-role'
import { useTexts } from '../ui/use-texts'
import { ChildView } from './child-view'
import { Confirm } from './confirm'
import { EvidenceForm } from './evidence-form'
import { Slip } from './slip'
import { useConsent } from './use-consent'
import { Withdraw } from './withdraw'
import '../../ui/filter-form.css'
import '../../ui/state-pill.css'
import '../ui/safeguarding.css'

/** Colour says the same as the word. */
const tones = {
  active: 'good',
  waiting: 'attention',
  incomplete: 'attention',
  refused: 'stopped',
  expired: 'stopped',
  withdrawn: 'stopped',
} as const satisfies Record<ConsentStatus, string>

export function ConsentPanel() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const texts = useTexts()
  const { language } = useWords()
  const isSafeguarding = useHasRole('safeguarding')
  const key = id === undefined || id === null ? null : String(id)
  const { consent, look } = useConsent(key, lastUpdateTime)
  const [said, setSaid] = useState('')
  if (!key) return <p className="safe-panel">{texts.consent.newOne}</p>
  const status = consent && texts.consent.status[consent.status]
  return (
    <section className="safe-panel" aria-labelledby="consent-now">
      <h2 id="consent-now">{texts.consent.heading}</h2>
      {!consent || !status ? (
        <p>{texts.consent.loading}</p>
      ) : (
        <>
          <p className="safe-panel__line">
            <span className={`state-pill state-pill--${tones[consent.status]}`}>{status.name}</span>
            {consent.status === 'active' && consent.validUntil && (
              <span>{texts.consent.lastDay(dayText(consent.validUntil, language))}</span>
            )}
            {consent.withdrawnAt && (
              <span>{texts.consent.withdrawnOn(momentText(consent.withdrawnAt, language))}</span>
            )}
          </p>
          <p>{status.means}</p>
          {consent.status === 'waiting' && (
            <Confirm
              key={String(lastUpdateTime)}
              id={key}
              onDone={() => {
                setSaid(texts.confirm.done)
                void look()
              }}
            />
          )}
          {isSafeguarding && <ChildView consent={consent} />}
          {consent.status !== 'withdrawn' && !consent.withdrawnAt && (
            <Withdraw
              id={key}
              onDone={() => {
                setSaid(texts.withdraw.done)
                void look()
              }}
            />
          )}
        </>
      )}
      <p role="status" className="safe-panel__said">
        {said}
      </p>
      {consent && !consent.withdrawnAt && consent.status !== 'withdrawn' && <Slip id={key} />}
      {consent && <EvidenceForm id={key} consent={consent} onKept={() => void look()} />}
      {isSafeguarding && (
        <p>
          <a href={`/admin/collections/consents/${key}/uses`}>{texts.consent.usesLink}</a>
        </p>
      )}
    </section>
  )
}
