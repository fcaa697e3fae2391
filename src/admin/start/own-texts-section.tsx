import { localeFrom } from '@/domain/locales'
import type { OwnTexts } from '@/domain/review/queue-item'
import { pathTo } from '@/domain/routes'
import type { Words } from '../words/words'
import { OwnTextCard } from './own-text-card'

type Props = {
  readonly texts: OwnTexts
  readonly isLeader: boolean
  readonly mayWrite: boolean
  readonly words: Words
}

/** A writer's own texts: each with its state in plain words, and what happens next. */
export function OwnTextsSection({ texts, isLeader, mayWrite, words }: Props) {
  const { start } = words.review
  return (
    <section className="own-texts" aria-labelledby="own-texts">
      <div className="own-texts__head">
        <h2 id="own-texts">{isLeader ? start.yoursLeader : start.yours}</h2>
        {mayWrite && (
          <a
            href="/admin/collections/stories/create"
            className={`plain-button plain-button--primary${isLeader ? ' plain-button--large' : ''}`}
          >
            <span aria-hidden="true">+</span> {start.writeStory}
          </a>
        )}
      </div>
      {isLeader && mayWrite && (
        <p>
          <a href={pathTo({ kind: 'desk' }, localeFrom(words.language))}>{start.desk}</a>
        </p>
      )}
      {texts.items.length === 0 ? (
        <p className="queue__empty">{isLeader ? start.noOwnLeader : start.noOwn}</p>
      ) : (
        <ul className="own-texts__list">
          {texts.items.map((text) => (
            <OwnTextCard key={`${text.kind}:${text.id}`} text={text} words={words} />
          ))}
        </ul>
      )}
    </section>
  )
}
