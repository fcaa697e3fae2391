/** Choices that live in the address: a plain form that works without script. */
import { type Frame, href } from '@/site/frame/frame'
import { comma } from './joined'

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

/** The title of a list that was narrowed or turned over: in a row of tabs, each is to be told from the others. */
export function listTitle(
  title: string,
  fields: readonly FilterField[],
  frame: Frame,
  { page, pages }: { page: number; pages: number } = { page: 1, pages: 1 },
): string {
  const chosen = fields.flatMap(
    ({ options, value }) => options.find((option) => option.value === value)?.label ?? [],
  )
  const at = page > 1 ? [frame.say.stories.pageOf(page, pages)] : []
  return [title, ...chosen, ...at].join(comma(frame))
}
