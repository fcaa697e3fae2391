'use client'
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
  return (
    // Focus stays in the field: the field tells which line is chosen.
    // biome-ignore lint/a11y/useFocusableInteractive: as the combobox pattern has it
    <div role="option" id={id} aria-selected={isChosen} className="search__line" onMouseMove={onPoint}>
      {line.found ? (
        <a href={line.href} tabIndex={-1}>
          {line.found.title ?? search.unnamed}
        </a>
      ) : (
        <button type="button" tabIndex={-1} onClick={() => onAll(line.all)}>
          {search.more(line.count)}
        </button>
      )}
      {found?.municipality && <span className="search__place">{found.municipality}</span>}
      {working && live && <StatePills working={working} live={live} words={words} />}
    </div>
  )
}
