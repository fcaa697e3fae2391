'use client'
import { Fragment, type ReactNode } from 'react'
import { useWords } from '../words/use-words'
import { folded } from './fold'
import type { Piece } from './word-diff'
import './marked-text.css'

type Props = {
  readonly pieces: readonly Piece[]
  /** One side of a comparison shows only what is on it, and marks what the other has not. */
  readonly side?: 'before' | 'after'
  /** Whether long stretches without a change are folded away. */
  readonly folds?: boolean
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
}

/**
 * A text with its changed words marked: by colour, by line, and for those who listen by `ins`, `del` and `mark`. What
 * is a heading, stands bold or leads somewhere looks so.
 */
export function MarkedText({ pieces, side, folds = false, lang, dir }: Props) {
  const { review, language } = useWords()
  const hidden = side === 'before' ? 'new' : side === 'after' ? 'gone' : null
  const shown = pieces.filter(({ kind }) => kind !== hidden)
  const parts = folds ? folded(shown) : [{ pieces: shown, isFolded: false, lines: 0 }]
  return (
    <div className="marked-text" lang={lang} dir={dir}>
      {parts.map((part, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
        if (!part.isFolded) return <Pieces key={at} pieces={part.pieces} isMarked={side !== undefined} />
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
          <details key={at} className="marked-text__fold">
            <summary lang={language} dir="ltr">
              {review.reviewPage.unchanged(part.lines)}
            </summary>
            <Pieces pieces={part.pieces} isMarked={false} />
          </details>
        )
      })}
    </div>
  )
}

function Pieces({ pieces, isMarked }: { readonly pieces: readonly Piece[]; readonly isMarked: boolean }) {
  const { review } = useWords()
  return pieces.map((piece, at) => {
    const { kind, text, heading, to } = piece
    const before = pieces[at - 1]
    const after = pieces[at + 1]
    const begins = heading !== undefined && (before?.heading !== heading || before.kind !== kind)
    const ends = to !== undefined && (after?.to !== to || after.kind !== kind)
    const said = (
      <>
        {begins && <span className="marked-text__what">{review.reviewPage.headingOf(heading)} </span>}
        {looking(piece, text)}
        {ends && <span className="marked-text__what"> → {to}</span>}
      </>
    )
    const key = `${at}${kind}`
    if (kind === 'same') return <Fragment key={key}>{said}</Fragment>
    if (isMarked) return <mark key={key}>{said}</mark>
    return kind === 'new' ? <ins key={key}>{said}</ins> : <del key={key}>{said}</del>
  })
}

function looking({ heading, strong, emphasis }: Piece, text: string): ReactNode {
  const slanted = emphasis ? <em>{text}</em> : text
  const set = strong ? <strong>{slanted}</strong> : slanted
  return heading === undefined ? set : <span className="marked-text__heading">{set}</span>
}
