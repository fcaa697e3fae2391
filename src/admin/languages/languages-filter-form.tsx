import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import type { LanguagesFilter } from '@/domain/translations/filter'
import { otherLocales, translationStates } from '@/domain/translations/state'
import { inTheirLanguage } from '@/messages/admin/say'
import { FilterChoice, FilterForm } from '../ui/filter-form'
import type { Words } from '../words/words'

type Props = { readonly filter: LanguagesFilter; readonly words: Words }

/** By kind, language and what is left to do; a language alone means whatever is not done in it. */
export function LanguagesFilterForm({ filter, words }: Props) {
  const { review } = words
  return (
    <FilterForm
      action="/admin/languages"
      submit={review.queue.filter}
      clear={review.queue.clear}
      isFiltered={Boolean(filter.kind || filter.language || filter.state)}
    >
      <FilterChoice
        name="language"
        label={review.languages.columns.language}
        value={filter.language}
        all={review.shared.all}
        options={otherLocales.map((value) => ({
          value,
          label: inTheirLanguage(`languages.${value}`, words.language),
        }))}
      />
      <FilterChoice
        name="state"
        label={review.languages.columns.state}
        value={filter.state}
        all={filter.language ? review.languages.notDone : review.shared.all}
        options={translationStates.map((value) => ({ value, label: review.languages.states[value] }))}
      />
      <FilterChoice
        name="kind"
        label={review.languages.columns.kind}
        value={filter.kind}
        all={review.shared.all}
        options={[...reviewedKinds, ...reviewedGlobals].map((value) => ({
          value,
          label: review.kinds[value],
        }))}
      />
    </FilterForm>
  )
}
