'use client'
import { useDocumentInfo, useField, useFormModified, useModal, useRouteCache } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Reference } from '../api/reference'
import { useThreads } from '../comments/use-threads'
import { tellFields } from '../findings/told'
import { useSave, useSaveEnd } from '../session/use-save'
import { useWords } from '../words/use-words'
import { type Asked, isAsked, type TransitionInput } from './ask/questions'
import type { Choice } from './order-acts'
import { takeSubmitWish } from './submit-wish'
import { useAdvice } from './use-advice'
import { performAsked, usePerform } from './use-perform'
import { usePresence } from './use-presence'
import { useStanding } from './use-standing'

const payloadsStaleDialog = 'document-stale-data'

/** Everything the panel of a saved document knows and does: it follows the form, and acts on what the form has saved. */
export function useDocumentPanel(reference: Reference) {
  const { review } = useWords()
  const { initialState } = useDocumentInfo()
  const isModified = useFormModified()
  const { standing, formVersion, setFormVersion, isUnreachable, look } = useStanding(reference)
  const { perform, isBusy, outcome, setOutcome, findings } = usePerform(reference, look)
  const { advice, readAdvice } = useAdvice(reference)
  const threads = useThreads(reference, null, () => void look())
  const presence = usePresence(reference, formVersion, standing?.state)
  const { clearRouteCache } = useRouteCache()
  const { isModalOpen, closeModal } = useModal()
  const [asking, setAsking] = useState<Asked | null>(null)
  const [isMerging, setMerging] = useState(false)
  const save = useSave()

  // The version that the form shows goes along with every save, and the door refuses any other.
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

  // Asked after a wait, in which the texts may have been merged: the form's version is that of the moment.
  const mergeIfMovedOn = useEffectEvent((latest: string | null | undefined) => {
    if (latest && formVersion && latest !== formVersion) setMerging(true)
  })
  useSaveEnd(async (wasSaved) => {
    const found = await look({ adopts: wasSaved })
    if (wasSaved) {
      fillIn(found?.version ?? null)
      setOutcome(null)
      await readAdvice()
    } else mergeIfMovedOn(found?.version)
  })

  // Payload only offers to throw away what was typed; here both texts can be kept.
  const isStale = isModalOpen(payloadsStaleDialog)
  const compareInstead = useEffectEvent(async () => {
    closeModal(payloadsStaleDialog)
    mergeIfMovedOn((await look())?.version)
  })
  useEffect(() => {
    if (isStale) void compareInstead()
  }, [isStale])

  // What is said of the text here stands under its fields too.
  const shown = findings.length > 0 ? findings : advice
  useEffect(() => tellFields(reference, shown), [reference, shown])

  const choose = async (choice: Choice) => {
    if (choice === 'saveAndSubmit') {
      if (!(await save())) return
      const saved = await look({ adopts: true })
      if (saved) await perform('submit', saved.version)
    } else if (isAsked(choice)) setAsking(choice)
    else await perform(choice, formVersion)
  }
  const answer = async (input: TransitionInput) => {
    if (asking) await performAsked(perform, asking, formVersion, input)
    setAsking(null)
  }
  const adoptMerged = (version: string, text: string) => {
    setFormVersion(version)
    setOutcome({ isGood: true, text })
    setMerging(false)
  }
  /** What was kept in the browser stands in the form again; it may be older than what somebody has saved since. */
  const adoptKept = async (version: string | null) => {
    if (version) setFormVersion(version)
    const found = await look()
    setOutcome({ isGood: true, text: review.kept.taken })
    if (version && found && found.version !== version) setMerging(true)
  }
  return {
    standing,
    formVersion,
    isModified,
    isBusy,
    isUnreachable,
    outcome,
    findings: shown,
    threads,
    presence,
    asking,
    isMerging,
    look,
    readAdvice,
    choose,
    answer,
    adoptMerged,
    adoptKept,
    setAsking,
    setMerging,
    reload: clearRouteCache,
  }
}
