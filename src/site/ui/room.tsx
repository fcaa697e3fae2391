/** A part of a page with its heading. */
import type { ReactNode } from 'react'

type Room = {
  title?: ReactNode
  id?: string
  tone?: 'panel' | 'calm' | 'accent' | 'head'
  children: ReactNode
  narrow?: boolean
}

export function Room({ title, id, tone, children, narrow }: Room) {
  return (
    <section className={['room', tone && `band ${tone}`].filter(Boolean).join(' ')} id={id}>
      <div className={narrow ? 'narrow' : undefined}>
        {title ? <h2>{title}</h2> : null}
        {children}
      </div>
    </section>
  )
}
