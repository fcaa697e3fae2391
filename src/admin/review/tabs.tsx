'use client'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'

export const tabNames = ['changes', 'pages', 'history'] as const

export type TabName = (typeof tabNames)[number]

type Props = {
  readonly tab: TabName
  readonly onChange: (tab: TabName) => void
  readonly labels: Readonly<Record<TabName, string>>
  readonly children: ReactNode
}

/** The three ways of looking at a proposal. Arrow keys move between them. */
export function Tabs({ tab, onChange, labels, children }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const at = (tabNames.indexOf(tab) + step + tabNames.length) % tabNames.length
    onChange(tabNames[at] ?? 'changes')
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus()
  }
  return (
    <>
      <div ref={list} role="tablist" className="tabs" onKeyDown={move}>
        {tabNames.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === tab}
            aria-controls="tab-panel"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => onChange(name)}
          >
            {labels[name]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`} className="tabs__panel">
        <h2 className="for-listeners">{labels[tab]}</h2>
        {children}
      </div>
    </>
  )
}
