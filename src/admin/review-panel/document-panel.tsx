'use client'
import { useDocumentInfo, useField, useFormModified } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import type { NamedTransition } from '@/domain/workflow/transitions'
import type { Reference } from '../api/reference'
import { useFieldPlaces } from '../fields/use-field-places'
import { Acts, type Choice } from './acts'
import { AskDialog } from './ask/ask-dialog'
import { isAsked, type TransitionInput } from './ask/questions'
import { Findings } from './findings'
import { History } from './history'
import { MergeDialog } from './merge/merge-dialog'
import { orderActs } from './order-acts'
import { Outcome } from './outcome'
import { PhoneBar } from './phone-bar'
import { takeSubmitWish } from './submit-wish'
import { usePerform } from './use-perform'
import { useSave, useSaveEnd } from './use-save'
import { useStanding } from './use-standing'
import { WhereItStands } from './where-it-stands'

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

  const { setValue: setExpected } = useField<string>({ path: 'expectedVersion' })
  const fillIn = useEffectEvent((version: string | null) => setExpected(version ?? '', true))
  useEffect(() => fillIn(formVersion), [formVersion])

  // A form that was drawn anew shows what is saved now.
  const begin = useEffectEvent(async () => {
    const found = await look({ adopts: true })
    fillIn(found?.version ?? null)
    if (found && takeSubmitWish()) await perform('submit', found.version)
  })
  useEffect(() => {
    if (initialState) void begin()
  }, [initialState])

  useSaveEnd(async (wasSaved) => {
    const found = await look({ adopts: wasSaved })
    if (wasSaved) fillIn(found?.version ?? null)
    else if (found && formVersion && found.version !== formVersion) setMerging(true)
  })

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
      <Outcome
        outcome={outcome}
        isBusy={isBusy}
        isUnreachable={isUnreachable}
        onTryAgain={() => void look()}
      />
      <Findings findings={findings} places={places} />
      <Acts {...actions} />
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
