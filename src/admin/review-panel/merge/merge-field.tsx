'use client'
import { useId } from 'react'
import { plainText } from '@/domain/review/plain-text'
import { MarkedText } from '../../diff/marked-text'
import { type Piece, wordDiff } from '../../diff/word-diff'
import { useWords } from '../../words/use-words'
import type { FieldMerge } from './merge-fields'

type Props = {
  readonly field: FieldMerge
  readonly choice: 'yours' | 'theirs'
  readonly onChoose: (choice: 'yours' | 'theirs') => void
}

/** One field of a merge. */
export function MergeField({ field: { name, verdict, yours, theirs }, choice, onChoose }: Props) {
  const { review } = useWords()
  const group = useId()
  const texts = review.merge
  const pieces = wordDiff(plainText(theirs), plainText(yours))
  const verdicts = { both: texts.bothChanged, yours: texts.onlyYours, theirs: texts.onlyTheirs }
  const column = (whose: 'yours' | 'theirs', heading: string, label: string) => (
    <div className="merge-field__column">
      <h4>{heading}</h4>
      <Side pieces={pieces} side={whose === 'yours' ? 'after' : 'before'} empty={texts.empty} />
      {verdict === 'both' && (
        <label className="merge-field__choice">
          <input type="radio" name={group} checked={choice === whose} onChange={() => onChoose(whose)} />
          {label}
        </label>
      )}
    </div>
  )
  return (
    <section className={`merge-field merge-field--${verdict}`}>
      <h3>{name}</h3>
      <p>{verdicts[verdict]}</p>
      <div className="merge-field__columns">
        {column('yours', texts.yours, texts.keepYours)}
        {column('theirs', texts.theirs, texts.takeTheirs)}
      </div>
    </section>
  )
}

type SideProps = {
  readonly pieces: readonly Piece[]
  readonly side: 'before' | 'after'
  readonly empty: string
}

function Side({ pieces, side, empty }: SideProps) {
  const hidden = side === 'before' ? 'new' : 'gone'
  const isEmpty = pieces.every(({ kind, text }) => kind === hidden || text.trim() === '')
  return isEmpty ? <p className="merge-field__empty">{empty}</p> : <MarkedText pieces={pieces} side={side} />
}
