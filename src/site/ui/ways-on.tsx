/** For whoever did not find it: a search field and every door of the house. */
import { type Frame, href } from '@/site/layout/frame'

const doors = [
  'projects',
  'training',
  'municipalities',
  'stories',
  'research',
  'resources',
  'contact',
] as const

export function WaysOn({ frame }: { frame: Frame }) {
  return (
    <ul className="names big-names">
      {doors.map((kind) => (
        <li key={kind}>
          <a href={href({ kind }, frame)}>{frame.say.nav[kind]}</a>
        </li>
      ))}
    </ul>
  )
}

export function SearchField({ frame, query }: { frame: Frame; query?: string }) {
  return (
    <search>
      <form className="search" method="get" action={href({ kind: 'search' }, frame)}>
        <label>
          {frame.say.search.label}
          <input type="search" name="q" defaultValue={query} maxLength={200} dir="auto" />
        </label>
        <button className="button" type="submit">
          {frame.say.search.button}
        </button>
      </form>
    </search>
  )
}
