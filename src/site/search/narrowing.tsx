/** Narrows what was found by kind and place; a form of its own that keeps the question. */
import type { SearchView } from '@/content/search'
import { type Frame, href } from '@/site/layout/frame'
import { kindNames } from './kind-names'

type Choice = { name: string; label: string; value?: string; options: { value: string; label: string }[] }

export function Narrowing({ view, frame }: { view: SearchView; frame: Frame }) {
  const { search, stories, training } = frame.say
  const { chosen, options, query } = view
  const names = kindNames(frame)
  const action = href({ kind: 'search' }, frame)
  const choices: Choice[] = [
    {
      name: 'kind',
      label: search.kind,
      value: chosen.kind,
      options: options.kinds.map((value) => ({ value, label: names[value] })),
    },
    {
      name: 'municipality',
      label: stories.municipality,
      value: chosen.municipality,
      options: options.municipalities,
    },
  ]
  return (
    <form className="filters" method="get" action={action} aria-label={search.filter}>
      <input type="hidden" name="q" value={query} />
      {choices.map(({ name, label, value, options }) => (
        <label key={name}>
          {label}
          <select name={name} defaultValue={value ?? ''}>
            <option value="">{training.any}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div className="inline">
        <button className="button" type="submit">
          {training.show}
        </button>
        {chosen.kind || chosen.municipality ? (
          <a href={`${action}?${new URLSearchParams({ q: query })}`}>{training.clear}</a>
        ) : null}
      </div>
    </form>
  )
}
