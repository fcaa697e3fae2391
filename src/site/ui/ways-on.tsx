/** For whoever did not find it: a search field and every door of the house. */
import { listRoutes } from '@/domain/kinds'
import { type Frame, href } from '@/site/frame/frame'

export function WaysOn({ frame }: { frame: Frame }) {
  return (
    <ul className="names big-names">
      {listRoutes.map((kind) => (
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
