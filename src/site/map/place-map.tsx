/** The country once more, small, with one place lit among the others: where one is. */
import type { Place } from '@/content/place'
import type { Frame } from '@/site/frame/frame'
import { outline } from './outline'
import { project } from './place-on-map'

type PlaceMap = { place: Place; others: readonly Place[]; frame: Frame }

const at = (place: Place) => {
  const { x, y } = project(place)
  return { cx: Math.round(x), cy: Math.round(y) }
}

export function PlaceMap({ place, others, frame }: PlaceMap) {
  return (
    <svg
      className="map small"
      viewBox={`-40 -10 ${Math.round(outline.width) + 80} ${Math.round(outline.height) + 20}`}
      role="img"
      aria-label={frame.say.municipality.where(place.name)}
    >
      <path className="land" d={outline.path} />
      {others.map((other) => (
        <circle key={other.code} className="dot" {...at(other)} r="9" />
      ))}
      <circle className="here" {...at(place)} r="24" />
    </svg>
  )
}
