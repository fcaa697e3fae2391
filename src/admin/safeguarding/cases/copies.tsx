'use client'
import type { Copy } from '@/domain/safeguarding/copies'
import { momentText, sinceText } from '../../words/moment'
import { useWords } from '../../words/use-words'
import { useTexts } from '../ui/use-texts'

type Props = { readonly copies: readonly Copy[]; readonly isDown: boolean }

/** Who keeps a copy of what readers have no more, who has confirmed it gone, and who is silent since when. */
export function Copies({ copies, isDown }: Props) {
  const { cases: texts } = useTexts()
  const { language } = useWords()
  if (!isDown) return null
  return (
    <div>
      <h3>{texts.copies}</h3>
      {copies.length === 0 && <p>{texts.copiesNone}</p>}
      {copies.length > 0 && (
        <ul className="safe-panel__copies">
          {copies.map(({ name, askedAt, confirmedAt }) => (
            <li key={`${name} ${askedAt}`} className="safe-panel__line">
              <strong>{name}</strong>
              <span className={`state-pill state-pill--${confirmedAt ? 'good' : 'attention'}`}>
                {confirmedAt ? texts.copyGone : texts.copySilent}
              </span>
              <span>
                {confirmedAt
                  ? texts.copyGoneOn(momentText(confirmedAt, language))
                  : texts.copySilentSince(sinceText(askedAt, language))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
