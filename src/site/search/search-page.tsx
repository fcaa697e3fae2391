/** Search: the question, what it may be narrowed to, what was found with the words marked, or ways on. */
import type { SearchView } from '@/content/search'
import { defaultLocale, type Locale, localeFacts } from '@/domain/locales'
import { inMarks } from '@/messages/site/in-marks'
import { type Frame, href, marked, write } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { Filters } from '@/site/ui/filters'
import { joined } from '@/site/ui/joined'
import { Paging } from '@/site/ui/paging'
import { Room } from '@/site/ui/room'
import { SearchField, WaysOn } from '@/site/ui/ways-on'
import { FoundParts, FoundWords } from './found-text'
import { kindNames } from './kind-names'
import { Places, placesMeant } from './places'

export function SearchPage({ view, frame }: { view: SearchView; frame: Frame }) {
  const { say } = frame
  const places = view.page === 1 ? placesMeant(view.query, frame) : []
  return (
    <Document frame={frame} title={say.search.title} isPrivate>
      <Hero frame={frame} tone="head" title={say.search.title}>
        <SearchField frame={frame} query={view.query} />
      </Hero>
      <Room>
        {view.total > 0 || view.chosen.kind || view.chosen.municipality ? (
          <Narrow view={view} frame={frame} />
        ) : null}
        <Places places={places} frame={frame} />
        {view.instead && places.length === 0 ? (
          <p className="lead">{insteadSaid(view.instead, frame)}</p>
        ) : null}
        {view.hits.length > 0 ? (
          <Found view={view} frame={frame} />
        ) : (
          <NothingFound view={view} frame={frame} />
        )}
      </Room>
    </Document>
  )
}

/** Each word by itself: a Swedish one in an Arabic sentence must not draw its marks along. */
function insteadSaid({ asked, shown }: NonNullable<SearchView['instead']>, frame: Frame): string {
  const list = (words: readonly string[]) =>
    write(frame).list(words.map((word) => inMarks(`\u2068${word}\u2069`, frame.locale)))
  return frame.say.search.instead(list(asked), list(shown))
}

/** A text in the language of another reader is named by it; what stands in for a translation says that it does. */
const inLanguage = (lang: Locale, frame: Frame) =>
  lang === defaultLocale ? frame.say.missing.short : localeFacts[lang].nativeName

type Shown = { view: SearchView; frame: Frame }

function Narrow({ view, frame }: Shown) {
  const { chosen, options, query } = view
  const names = kindNames(frame)
  return (
    <Filters
      frame={frame}
      label={frame.say.search.filter}
      kept={{ q: query }}
      fields={[
        {
          name: 'kind',
          label: frame.say.search.kind,
          options: options.kinds.map((kind) => ({ value: kind, label: names[kind] })),
          value: chosen.kind,
        },
        {
          name: 'municipality',
          label: frame.say.stories.municipality,
          options: options.municipalities,
          value: chosen.municipality,
        },
      ]}
    />
  )
}

function Found({ view, frame }: Shown) {
  const names: Record<string, string> = kindNames(frame)
  const { page, pages, chosen, query } = view
  const { count } = frame.say
  return (
    <>
      <p className="tally">{view.isAtLeast ? count.foundAtLeast(view.total) : count.found(view.total)}</p>
      <ul className="rows">
        {view.hits.map((hit) => (
          <li key={href(hit.to, frame)}>
            <h2 className="row-title" {...marked(hit.title.lang, frame)}>
              <a href={href(hit.to, frame)}>
                <FoundParts of={hit.title} />
              </a>
            </h2>
            <FoundWords of={hit.excerpt} frame={frame} as="p" />
            <p className="quiet">
              {joined([
                names[hit.kind],
                hit.title.lang === frame.locale ? undefined : inLanguage(hit.title.lang, frame),
              ])}
            </p>
          </li>
        ))}
      </ul>
      <Paging page={page} pages={pages} chosen={{ q: query, ...chosen }} frame={frame} />
    </>
  )
}

function NothingFound({ view, frame }: Shown) {
  const { search } = frame.say
  return (
    <>
      <p className="lead">{view.query ? search.none(view.query) : search.hint}</p>
      <WaysOn frame={frame} />
    </>
  )
}
