import { type ReviewedKind, reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { periods } from '@/domain/review/filters'
import type { Overview } from '@/domain/review/overview'
import { FilterChoice, FilterForm } from '../ui/filter-form'
import type { Words } from '../words/words'

type Props = {
  readonly days: number
  readonly kind: ReviewedKind | null
  readonly municipality: string | null
  readonly municipalities: Overview['municipalities']
  readonly words: Words
}

/** How far back the dashboard looks, and at what. */
export function OverviewFilterForm({ days, kind, municipality, municipalities, words: { review } }: Props) {
  const kinds = [...reviewedKinds, ...reviewedGlobals].map((one) => ({
    value: one,
    label: review.kinds[one],
  }))
  return (
    <FilterForm
      action="/admin/overview"
      submit={review.overview.show}
      clear={review.queue.clear}
      isFiltered={Boolean(kind || municipality)}
    >
      <FilterChoice
        name="days"
        label={review.overview.period}
        value={String(days)}
        options={periods.map((one) => ({ value: String(one), label: review.overview.days(one) }))}
      />
      <FilterChoice
        name="kind"
        label={review.queue.kind}
        value={kind}
        all={review.shared.all}
        options={kinds}
      />
      <FilterChoice
        name="municipality"
        label={review.queue.municipality}
        value={municipality}
        all={review.shared.all}
        options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterForm>
  )
}
