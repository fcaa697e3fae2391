'use client'
/** The way to search everything: a button in the header of every page, and Ctrl+K wherever one is. */
import { useEffect, useState } from 'react'
import { useWords } from '../words/use-words'
import { SearchDialog } from './search-dialog'
import './search.css'

export function Search() {
  const { search } = useWords().review
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      // The editor of texts makes a link by the same keys, while something in it is marked.
      if (event.shiftKey || event.defaultPrevented) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', open)
    return () => window.removeEventListener('keydown', open)
  }, [])
  return (
    <>
      <button
        type="button"
        className="search-button"
        aria-keyshortcuts="Control+K"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor">
          <circle cx="8.5" cy="8.5" r="5" />
          <path d="m12.2 12.2 4.3 4.3" />
        </svg>
        <span className="for-listeners">{search.button}</span>
        <span className="search-button__keys" aria-hidden="true">
          {search.keys}
        </span>
      </button>
      {isOpen && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  )
}
