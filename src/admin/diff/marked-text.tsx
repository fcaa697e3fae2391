import type { Piece } from './word-diff'
import './marked-text.css'

type Props = {
  readonly pieces: readonly Piece[]
  /** One side of a comparison shows only what is on it, and marks what the other has not. */
  readonly side?: 'before' | 'after'
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

/** A text with its changed words marked: by colour, by line, and for those who listen by `ins`, `del` and `mark`. */
export function MarkedText({ pieces, side, lang, dir }: Props) {
  const hidden = side === 'before' ? 'new' : side === 'after' ? 'gone' : null
  return (
    <div className="marked-text" lang={lang} dir={dir}>
      {pieces
        .filter(({ kind }) => kind !== hidden)
        .map(({ kind, text }, at) => {
          const key = `${at}${kind}`
          if (kind === 'same') return <span key={key}>{text}</span>
          if (side) return <mark key={key}>{text}</mark>
          return kind === 'new' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>
        })}
    </div>
  )
}
