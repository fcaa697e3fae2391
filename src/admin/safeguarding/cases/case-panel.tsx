'use client'
/** The head of a case's form: by when, which page, taking it down in one act, and closing with an answer. */
import { useDocumentInfo } from '@payloadcms/ui'
import { isPublic } from '@/domain/workflow/states'
import { useWords } from '../../words/use-words'
import { useTexts } from '../ui/use-texts'
import { CasePage } from './case-page'
import { CloseCase } from './close-case'
import { Copies } from './copies'
import { Deadline } from './deadline'
import { useCase } from './use-case'
import '../../ui/filter-form.css'
import '../../ui/state-pill.css'
import '../ui/safeguarding.css'

export function CasePanel() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { cases: texts } = useTexts()
  const { review } = useWords()
  const key = id === undefined || id === null ? null : String(id)
  const { found, look } = useCase(key, lastUpdateTime)
  const { document = null, copies = [] } = found?.subject ?? {}
  if (!key) return <p className="safe-panel">{texts.newOne}</p>
  return (
    <section className="safe-panel" aria-labelledby="case-now">
      <h2 id="case-now">{texts.heading}</h2>
      {found ? (
        <>
          <Deadline stored={found.stored} />
          <CasePage subject={found.subject} onTakenDown={() => void look()} />
          <Copies copies={copies} isDown={document !== null && !isPublic(document.live)} />
          {found.stored.state !== 'closed' && (
            <CloseCase silent={copies.filter(({ confirmedAt }) => confirmedAt === null).length} />
          )}
        </>
      ) : (
        <p>{review.shared.loading}</p>
      )}
    </section>
  )
}
