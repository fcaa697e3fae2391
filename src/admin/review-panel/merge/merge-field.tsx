'use client'
import { useId } from 'react'
import { textRuns } from '@/domain/review/runs'
import { MarkedText } from '../../diff/marked-text'
import { type Piece, wordDiff } from '../../diff/word-diff'
import type { FieldMerge } from '../../kept/merge-fields'
import { useWords } from '../../words/use-words'

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
  const [before, after] = [textRuns(theirs), textRuns(yours)]
  const pieces = wordDiff(before, after)
  const verdicts = { both: texts.bothChanged, yours: texts.onlyYours, theirs: texts.onlyTheirs }
  const column = (whose: 'yours' | 'theirs', heading: string, label: string) => (
    <div className="merge-field__column">
      <h4>{heading}</h4>
      {(whose === 'yours' ? after : before).length === 0 ? (
        <p className="merge-field__empty">{texts.empty}</p>
      ) : (
        <MarkedText pieces={trimmed(pieces)} side={whose === 'yours' ? 'after' : 'before'} />
      )}
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

/** Two whole texts stand beside each other here, not under each other. */
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ kind, text }) => !(kind === 'same' && text === '\n' && pieces.length === 3))
}
