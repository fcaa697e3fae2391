/** The list beside the map: the same links, in alphabetical order. */
import type { MunicipalityCard } from '@/content/municipality-view'
import { alphabetically } from '@/domain/alphabetical'
import { type Frame, href } from '@/site/frame/frame'

export function MunicipalityNames({ places, frame }: { places: readonly MunicipalityCard[]; frame: Frame }) {
  const sorted = places.toSorted((a, b) => alphabetically(a.name, b.name))
  return (
    <ul className="names" aria-label={frame.say.municipalities.list}>
      {sorted.map((place) => (
        <li key={place.code} data-place={place.code}>
          <a href={href(place.to, frame)}>{place.name}</a>
        </li>
      ))}
    </ul>
  )
}
