/** From page to page of a list, keeping what was chosen. */
import { type Frame, href } from '@/site/frame/frame'

type Paged = {
  page: number
  pages: number
  chosen: Readonly<Record<string, string | undefined>>
  frame: Frame
}

export function Paging({ page, pages, chosen, frame }: Paged) {
  if (pages < 2) return null
  const { stories, search } = frame.say
  const at = (number: number) => {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(chosen)) if (value) query.set(name, value)
    if (number > 1) query.set('page', String(number))
    return `${href(frame.route, frame)}${query.size > 0 ? `?${query}` : ''}`
  }
  const [before, after] =
    frame.route.kind === 'stories' ? [stories.newer, stories.older] : [search.previous, search.next]
  return (
    <nav className="inline" aria-label={stories.pageOf(page, pages)}>
      {page > 1 ? (
        <a href={at(page - 1)} rel="prev">
          {before}
        </a>
      ) : null}
      <span>{stories.pageOf(page, pages)}</span>
      {page < pages ? (
        <a href={at(page + 1)} rel="next">
          {after}
        </a>
      ) : null}
    </nav>
  )
}
