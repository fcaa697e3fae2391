/** All municipalities: the map, and beside it the list with each one's part in the projects. */
import type { MunicipalityCard } from '@/content/municipality-view'
import { alphabetically } from '@/domain/alphabetical'
import { type Frame, href } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { leadOf } from '@/site/layout/lead-of'
import { CountryMap } from '@/site/map/country-map'
import { joined } from '@/site/ui/joined'
import { Room } from '@/site/ui/room'
import { partsOf } from './parts-of'

export function MunicipalitiesPage({ view, frame }: { view: readonly MunicipalityCard[]; frame: Frame }) {
  const { say } = frame
  const sorted = view.toSorted((a, b) => alphabetically(a.name, b.name))
  return (
    <Document
      frame={frame}
      title={say.municipalities.title}
      description={frame.site.leads.municipalities?.text}
    >
      <Hero
        frame={frame}
        tone="head"
        title={say.municipalities.title}
        lead={leadOf('municipalities', frame)}
      />
      <Room>
        <div className="cols">
          <CountryMap places={view} frame={frame} />
          <ul className="rows" aria-label={say.municipalities.list}>
            {sorted.map((place) => (
              <li key={place.code} data-place={place.code}>
                <h2 className="row-title">
                  <a href={href(place.to, frame)}>{place.name}</a>
                </h2>
                <p>{joined([place.county, ...partsOf(place, frame)])}</p>
              </li>
            ))}
          </ul>
        </div>
      </Room>
    </Document>
  )
}
