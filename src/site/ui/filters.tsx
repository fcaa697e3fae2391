/** Choices that live in the address: a plain form that works without script. */
import { type Frame, href } from '@/site/layout/frame'

export type FilterField = {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  value: string | undefined
}

type Filters = {
  label: string
  fields: readonly FilterField[]
  /** What is not chosen here but belongs to the address, such as the question of a search. */
  kept?: Readonly<Record<string, string>>
  frame: Frame
}

export function Filters({ label, fields, kept = {}, frame }: Filters) {
  const useful = fields.filter(({ options, value }) => options.length > 1 || value)
  if (useful.length === 0) return null
  const action = href(frame.route, frame)
  const bare = new URLSearchParams(kept)
  return (
    <search>
      <form className="filters" method="get" action={action} aria-label={label}>
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {useful.map((field) => (
          <label key={field.name}>
            {field.label}
            <select name={field.name} defaultValue={field.value ?? ''}>
              <option value="">{frame.say.training.any}</option>
              {field.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <div className="inline">
          <button className="button" type="submit">
            {frame.say.training.show}
          </button>
          {fields.some(({ value }) => value) ? (
            <a href={bare.size > 0 ? `${action}?${bare}` : action}>{frame.say.training.clear}</a>
          ) : null}
        </div>
      </form>
    </search>
  )
}
