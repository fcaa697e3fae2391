'use client'
import { ChevronIcon, DragHandleIcon, useDraggableSortable } from '@payloadcms/ui'
import type { KeyboardEvent } from 'react'
import { useWords } from '../words/use-words'

type Props = {
  readonly id: string
  /** From 1. */
  readonly place: number
  readonly of: number
  readonly title: string
  readonly isPlaced: boolean
  readonly isFixed: boolean
  readonly onMove: (to: number) => void
}

/**
 * Dragged by pointer, moved by the arrows of the keyboard, or by a button each way: nobody has to drag (WCAG 2.5.7).
 * The library's own way by keyboard speaks English, so its attributes are left out.
 */
export function ModuleRow({ id, place, of, title, isPlaced, isFixed, onMove }: Props) {
  const texts = useWords().review.moduleOrder
  const { isDragging, listeners, setNodeRef, transform } = useDraggableSortable({ id, disabled: isFixed })
  const byArrow = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!step) return
    event.preventDefault()
    onMove(place + step)
  }
  return (
    <li
      ref={setNodeRef}
      className={`module-order__row${isDragging ? ' module-order__row--dragged' : ''}`}
      style={{ transform }}
    >
      {!isFixed && (
        <button
          type="button"
          className="module-order__handle"
          aria-label={texts.move(title)}
          title={texts.moveHelp}
          {...listeners}
          onKeyDown={byArrow}
        >
          <DragHandleIcon />
        </button>
      )}
      <span className="module-order__number">{isPlaced ? place : '–'}</span>
      <span className="module-order__title">
        <a href={`/admin/collections/training-modules/${id}`}>{title}</a>
        {!isPlaced && <small>{texts.unplaced}</small>}
      </span>
      {!isFixed && (
        <span className="module-order__steps">
          <button
            type="button"
            aria-label={texts.up(title)}
            aria-disabled={place === 1}
            onClick={() => onMove(place - 1)}
          >
            <ChevronIcon direction="up" />
          </button>
          <button
            type="button"
            aria-label={texts.down(title)}
            aria-disabled={place === of}
            onClick={() => onMove(place + 1)}
          >
            <ChevronIcon direction="down" />
          </button>
        </span>
      )}
    </li>
  )
}
