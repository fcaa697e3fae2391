import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import type { HistoryFilter } from '@/domain/review/filters'
import type { Timeline } from '@/domain/review/timeline'
import { eventNames } from '@/domain/workflow/events'
import { FilterChoice, FilterForm, FilterInput } from '../ui/filter-form'
import type { Words } from '../words/words'

type Props = {
  readonly filter: HistoryFilter
  readonly people: Timeline['people']
  readonly words: Words
}

/** What the history is narrowed by. */
export function TimelineFilterForm({ filter, people, words }: Props) {
  const { review, workflow } = words
  const { kind, who, what, from, to, text } = filter
  const texts = review.timeline
  const all = review.shared.all
  const acts = eventNames.map((name) => ({ value: name as string, label: workflow.transitions[name] }))
  const kinds = [...reviewedKinds, ...reviewedGlobals].map((one) => ({
    value: one,
    label: review.kinds[one],
  }))
  return (
    <FilterForm
      action="/admin/history"
      submit={texts.filter}
      clear={review.queue.clear}
      isFiltered={Boolean(kind || who || what || from || to || text)}
    >
      <FilterInput name="text" label={texts.text} type="text" value={text} />
      {people.length > 0 && (
        <FilterChoice
          name="who"
          label={texts.who}
          value={who}
          all={all}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <FilterChoice
        name="what"
        label={texts.what}
        value={what}
        all={all}
        options={[{ value: 'refused', label: texts.refusedOnly }, ...acts]}
      />
      <FilterChoice name="kind" label={review.queue.kind} value={kind} all={all} options={kinds} />
      <FilterInput name="from" label={texts.from} type="date" value={from} />
      <FilterInput name="to" label={texts.to} type="date" value={to} />
    </FilterForm>
  )
}
