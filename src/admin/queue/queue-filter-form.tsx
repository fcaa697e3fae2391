import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { isNarrowed, type QueueFilter } from '@/domain/review/filters'
import type { Queue } from '@/domain/review/queue-item'
import { FilterChoice, FilterForm } from '../ui/filter-form'
import type { Words } from '../words/words'

type Props = {
  readonly filter: QueueFilter
  readonly municipalities: Queue['municipalities']
  /** Whether she who looks has said what she reads. */
  readonly hasSaid: boolean
  readonly words: Words
}

/** What the queue is narrowed by. */
export function QueueFilterForm({ filter, municipalities, hasSaid, words: { review } }: Props) {
  const { kind, municipality, isOverdue, isReadable, stage } = filter
  const kinds = [...reviewedKinds, ...reviewedGlobals].map((one) => ({
    value: one,
    label: review.kinds[one],
  }))
  return (
    <FilterForm
      action="/admin"
      submit={review.queue.filter}
      clear={review.queue.clear}
      isFiltered={isNarrowed(filter)}
    >
      {stage !== 'waiting' && <input type="hidden" name="stage" value={stage} />}
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
      <label className="filter-form__check">
        <input type="checkbox" name="overdue" value="1" defaultChecked={isOverdue} />
        {review.queue.overdueOnly}
      </label>
      {hasSaid ? (
        <label className="filter-form__check">
          <input type="checkbox" name="readable" value="1" defaultChecked={isReadable} />
          {review.changedIn.onlyMine}
        </label>
      ) : (
        <a className="filter-form__check" href="/admin/account#field-reads">
          {review.changedIn.sayMine}
        </a>
      )}
    </FilterForm>
  )
}
