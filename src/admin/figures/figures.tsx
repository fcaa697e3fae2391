import type { Overview } from '@/domain/review/overview'
import type { Words } from '../words/words'

/** The three numbers to know. */
export function Figures({ overview, words }: { readonly overview: Overview; readonly words: Words }) {
  const texts = words.review.overview
  const { medianHours, decisions, forced, published, overdue } = overview
  const share = published === 0 ? 0 : Math.round((forced / published) * 100)
  return (
    <dl className="overview-figures">
      <Figure
        label={texts.median}
        value={medianHours === null ? '–' : texts.hours(medianHours)}
        help={decisions === 0 ? texts.noDecisions : `${texts.decisions(decisions)}. ${texts.medianHelp}`}
      />
      <Figure
        label={texts.overdue}
        value={String(overdue.total)}
        help={overdue.total === 0 ? texts.noOverdue : ''}
        isBad={overdue.total > 0}
      />
      <Figure
        label={texts.forcedShare}
        value={`${share} %`}
        help={texts.ofPublished(forced, published)}
        isBad={share > 5}
      />
    </dl>
  )
}

type FigureProps = {
  readonly label: string
  readonly value: string
  readonly help: string
  readonly isBad?: boolean
}

/** One number to know. */
export function Figure({ label, value, help, isBad = false }: FigureProps) {
  return (
    <div className={isBad ? 'overview-figure overview-figure--bad' : 'overview-figure'}>
      <dt>{label}</dt>
      <dd className="overview-figure__value">{value}</dd>
      <dd>{help}</dd>
    </div>
  )
}
