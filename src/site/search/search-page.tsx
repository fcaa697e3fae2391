/** Search: the place is here; what it finds comes from content/search when that is built. */
import type { SearchView } from '@/content/search'
import { Document } from '@/site/layout/document'
import { type Frame, href } from '@/site/layout/frame'
import { Hero } from '@/site/layout/hero'
import { Room } from '@/site/ui/room'
import { SearchField, WaysOn } from '@/site/ui/ways-on'
import { Words } from '@/site/ui/words'

export function SearchPage({ view, frame }: { view: SearchView; frame: Frame }) {
  const { say } = frame
  return (
    <Document frame={frame} title={say.search.title} isPrivate>
      <Hero frame={frame} tone="sky" title={say.search.title}>
        <SearchField frame={frame} query={view.query} />
      </Hero>
      <Room>
        {view.hits.length > 0 ? (
          <>
            <p className="tally">{say.count.found(view.total)}</p>
            <ul className="rows">
              {view.hits.map((hit) => (
                <li key={href(hit.to, frame)}>
                  <h2 className="row-title">
                    <a href={href(hit.to, frame)}>
                      <Words of={hit.title} frame={frame} />
                    </a>
                  </h2>
                  <Words as="p" of={hit.excerpt} frame={frame} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <p className="lead">{view.query ? say.search.none(view.query) : say.search.hint}</p>
            <WaysOn frame={frame} />
          </>
        )}
      </Room>
    </Document>
  )
}
