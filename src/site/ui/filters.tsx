/** Choices that live in the address: a plain form that works without script. */
import { type Frame, href } from '@/site/layout/frame'

export type FilterField = {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  value: string | undefined
}

export function Filters({
  label,
  fields,
  frame,
}: {
  label: string
  fields: readonly FilterField[]
  frame: Frame
}) {
  const useful = fields.filter(({ options, value }) => options.length > 1 || value)
  if (useful.length === 0) return null
  const action = href(frame.route, frame)
  return (
    <search>
      <form className="filters" method="get" action={action} aria-label={label}>
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
          {fields.some(({ value }) => value) ? <a href={action}>{frame.say.training.clear}</a> : null}
        </div>
      </form>
    </search>
  )
}
