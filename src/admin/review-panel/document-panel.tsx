'use client'
import { useDocumentInfo, useField, useFormModified, useModal, useRouteCache } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import type { NamedTransition } from '@/domain/workflow/transitions'
import type { Reference } from '../api/reference'
import { Comments } from '../comments/comments'
import { useThreads } from '../comments/use-threads'
import { useFieldPlaces } from '../fields/use-field-places'
import { Acts, type Choice } from './acts'
import { AskDialog } from './ask/ask-dialog'
import { isAsked, type TransitionInput } from './ask/questions'
import { Company } from './company'
import { Findings } from './findings'
import { History } from './history'
import { MergeDialog } from './merge/merge-dialog'
import { orderActs } from './order-acts'
import { Outcome } from './outcome'
import { PhoneBar } from './phone-bar'
import { takeSubmitWish } from './submit-wish'
import { useAdvice } from './use-advice'
import { usePerform } from './use-perform'
import { usePresence } from './use-presence'
import { useSave, useSaveEnd } from './use-save'
import { useStanding } from './use-standing'
import { WhereItStands } from './where-it-stands'

const payloadsStaleDialog = 'document-stale-data'

/** The panel of a saved document. */
export function DocumentPanel({ reference }: { readonly reference: Reference }) {
  const { initialState } = useDocumentInfo()
  const isModified = useFormModified()
  const places = useFieldPlaces(reference.kind)
  const { standing, formVersion, setFormVersion, isUnreachable, look } = useStanding(reference)
  const { perform, isBusy, outcome, setOutcome, findings } = usePerform(reference, look)
  const [asking, setAsking] = useState<NamedTransition | null>(null)
  const [isMerging, setMerging] = useState(false)
  const save = useSave()
  const presence = usePresence(reference)
  const threads = useThreads(reference, null, () => void look())
  const { advice, readAdvice } = useAdvice(reference)
  const { clearRouteCache } = useRouteCache()
  const { isModalOpen, closeModal } = useModal()

  const { setValue: setExpected } = useField<string>({ path: 'expectedVersion' })
  const fillIn = useEffectEvent((version: string | null) => setExpected(version ?? '', true))
  useEffect(() => fillIn(formVersion), [formVersion])

  // A form that was drawn anew shows what is saved now.
  const begin = useEffectEvent(async () => {
    const found = await look({ adopts: true })
    fillIn(found?.version ?? null)
    if (found && takeSubmitWish()) await perform('submit', found.version)
    await Promise.all([readAdvice(), threads.read()])
  })
  useEffect(() => {
    if (initialState) void begin()
  }, [initialState])

  useSaveEnd(async (wasSaved) => {
    const found = await look({ adopts: wasSaved })
    if (wasSaved) {
      fillIn(found?.version ?? null)
      await readAdvice()
    } else if (found && formVersion && found.version !== formVersion) setMerging(true)
  })

  // Payload only offers to throw away what was typed; here both texts can be kept.
  const isStale = isModalOpen(payloadsStaleDialog)
  const compareInstead = useEffectEvent(async () => {
    closeModal(payloadsStaleDialog)
    const found = await look()
    if (found && formVersion && found.version !== formVersion) setMerging(true)
  })
  useEffect(() => {
    if (isStale) void compareInstead()
  }, [isStale])

  const choose = async (choice: Choice) => {
    if (choice === 'saveAndSubmit') {
      if (!(await save())) return
      const saved = await look({ adopts: true })
      if (saved) await perform('submit', saved.version)
    } else if (choice === 'approveAndPublish') {
      const approved = await perform('approve', formVersion)
      if (approved) await perform('publish', approved.version)
    } else if (isAsked(choice)) setAsking(choice)
    else await perform(choice, formVersion)
  }
  const answer = async (input: TransitionInput) => {
    if (!asking) return
    await perform(asking, formVersion, input)
    setAsking(null)
  }

  if (!standing)
    return <Outcome isUnreachable={isUnreachable} onTryAgain={() => void look({ adopts: true })} />
  const acts = orderActs(standing.transitions, { working: standing.state, live: standing.live })
  const actions = { acts, isBusy, isModified, onChoose: (choice: Choice) => void choose(choice) }
  return (
    <>
      <WhereItStands standing={standing} reference={reference} />
      <Company
        presence={presence}
        formVersion={formVersion}
        isModified={isModified}
        onReload={clearRouteCache}
        onCompare={() => setMerging(true)}
      />
      <Outcome
        outcome={outcome}
        isBusy={isBusy}
        isUnreachable={isUnreachable}
        onTryAgain={() => void look()}
      />
      <Findings
        findings={findings.length > 0 ? findings : advice}
        places={places}
        reference={reference}
        onExcused={() => void readAdvice()}
      />
      <Acts {...actions} />
      {threads.threads && <Comments {...threads} threads={threads.threads} places={places} hasForm />}
      <History entries={standing.history} places={places} />
      <PhoneBar {...actions} state={standing.state} />
      {asking && isAsked(asking) && (
        <AskDialog
          name={asking}
          places={places}
          isBusy={isBusy}
          onAnswer={(input) => void answer(input)}
          onClose={() => setAsking(null)}
        />
      )}
      {isMerging && formVersion && (
        <MergeDialog
          reference={reference}
          baseVersion={formVersion}
          places={places}
          onMerged={(version, text) => {
            setFormVersion(version)
            setOutcome({ isGood: true, text })
            setMerging(false)
          }}
          onClose={() => setMerging(false)}
        />
      )}
    </>
  )
}
