import type { Piece } from './word-diff'
import './marked-text.css'

type Props = {
  readonly pieces: readonly Piece[]
  /** One side of a comparison shows only what is on it. */
  readonly side?: 'before' | 'after'
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
}

/** A text with its changed words marked: by colour, by line, and for those who listen by `ins` and `del`. */
export function MarkedText({ pieces, side, lang, dir }: Props) {
  const shown = pieces.filter(
    ({ kind }) => !(side === 'before' && kind === 'new') && !(side === 'after' && kind === 'gone'),
  )
  return (
    <div className="marked-text" lang={lang} dir={dir}>
      {shown.map(({ kind, text }, at) => {
        const key = `${at}${kind}`
        if (kind === 'new') return <ins key={key}>{text}</ins>
        if (kind === 'gone') return <del key={key}>{text}</del>
        return <span key={key}>{text}</span>
      })}
    </div>
  )
}
