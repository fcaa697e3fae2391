'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import './dialog.css'

type Props = {
  readonly heading: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly isWide?: boolean
}

/**
 * A modal dialog: the browser's own, so that focus, Escape and the rest of the page behave. It stands at the end of
 * the body, because a form inside Payload's form would submit both.
 */
export function Dialog({ heading, onClose, children, isWide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      className={`review-dialog${isWide ? ' review-dialog--wide' : ''}`}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={headingId} className="review-dialog__heading">
        {heading}
      </h2>
      {children}
    </dialog>,
    document.body,
  )
}
