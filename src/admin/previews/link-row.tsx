'use client'
import { Button } from '@payloadcms/ui'
import type { PreviewLink } from '@/domain/preview/preview-links'
import { momentText, sinceText } from '../words/moment'
import { useWords } from '../words/use-words'

type Props = { readonly link: PreviewLink; readonly mayEnd: boolean; readonly onEnd: () => void }

/** One link: for whom, by whom, until when, and whether anybody has looked. */
export function LinkRow({ link, mayEnd, onEnd }: Props) {
  const { language, review } = useWords()
  const texts = review.previews
  const { recipient, madeBy, madeAt, expiresAt, state, endedBy, isLatest, opened, openedAt, answers } = link
  const who = madeBy ?? review.shared.unknownPerson
  const until = momentText(expiresAt, language)
  return (
    <li className="share__link">
      <p>
        <strong>{recipient}</strong>
      </p>
      <p>
        {texts.madeBy(who, sinceText(madeAt, language))} {state === 'open' && texts.until(until)}
        {state === 'expired' && texts.expired(until)}
        {state === 'ended' && (endedBy ? texts.endedBy(endedBy) : texts.ended)}
      </p>
      <p>
        {opened === 0 || !openedAt ? texts.neverOpened : texts.opened(opened, sinceText(openedAt, language))}{' '}
        {answers > 0 && texts.answered(answers)}
      </p>
      {state === 'open' && !isLatest && <p>{texts.older}</p>}
      {state === 'open' && mayEnd && (
        <Button
          buttonStyle="secondary"
          size="small"
          onClick={onEnd}
          aria-label={`${texts.end}: ${recipient}`}
        >
          {texts.end}
        </Button>
      )}
    </li>
  )
}
