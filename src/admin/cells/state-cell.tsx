'use client'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect, useState } from 'react'
import { liveState, workingState } from '@/domain/workflow/states'
import { StatePills } from '../ui/state-pill'
import { useWords } from '../words/use-words'
import { type CellState, stateOf } from './states-asked'
import './state-cell.css'

/** A leader is told of no work in other municipalities: what her list has of them is what readers have. */
const asReadersSee: CellState = { working: workingState.none, live: liveState.live }

/** Both axes of one row in a list. A live copy without an open change says only that it is live. */
export function StateCell({ collectionSlug, rowData }: DefaultCellComponentProps) {
  const words = useWords()
  const id = String(rowData.id)
  const [state, setState] = useState<CellState | null>(null)
  useEffect(() => {
    let isGone = false
    void stateOf(`${collectionSlug}:${id}`).then((found) => {
      if (!isGone) setState(found ?? asReadersSee)
    })
    return () => {
      isGone = true
    }
  }, [collectionSlug, id])

  if (!state) return <span className="state-cell" aria-busy="true" />
  const { working, live } = state
  return (
    <span className="state-cell">
      <StatePills working={working} live={live} words={words} />
    </span>
  )
}
