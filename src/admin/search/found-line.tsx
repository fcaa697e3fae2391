'use client'
import { type Locale, localeFacts } from '@/domain/locales'
import type { Found } from '@/domain/review/found'
import { StatePills } from '../ui/state-pill'
import { useWords } from '../words/use-words'
import type { Line } from './lines'

type Props = {
  readonly id: string
  readonly line: Line
  readonly isChosen: boolean
  readonly onPoint: () => void
  readonly onAll: (collection: string) => void
}

/** One line of what was found: what it is called, where it belongs and stands. */
export function FoundLine({ id, line, isChosen, onPoint, onAll }: Props) {
  const words = useWords()
  const { search } = words.review
  const { found } = line
  const { working, live } = found?.state ?? {}
  // Focus stays in the field, which tells the line that is chosen.
  const option = {
    id,
    role: 'option',
    tabIndex: -1,
    className: 'search__line',
    'aria-selected': isChosen,
    onMouseMove: onPoint,
  } as const
  if (!line.found)
    return (
      <button type="button" {...option} onClick={() => onAll(line.all)}>
        {search.more(line.count)}
      </button>
    )
  return (
    <a {...option} href={line.href}>
      <span className="search__title">{line.found.title ?? search.unnamed}</span>
      {found?.municipality && <span className="search__place">{found.municipality}</span>}
      {working && live && <StatePills working={working} live={live} words={words} />}
      {found?.passage && <Passage {...found.passage} />}
    </a>
  )
}

function Passage({ parts, locale }: NonNullable<Found['passage']>) {
  const { htmlLang, dir } = localeFacts[locale as Locale]
  return (
    <span className="search__passage" lang={htmlLang} dir={dir}>
      {parts.map(({ text, isHit }, at) => {
        const key = `${at}${text}`
        return isHit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
      })}
    </span>
  )
}
