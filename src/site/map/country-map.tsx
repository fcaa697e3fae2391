/** The map: the country cut from one sheet, each municipality a dot with a name tag to press. The same list stands beside it. */
import type { Place } from '@/content/place'
import { readersScript } from '@/generated/scripts'
import { type Frame, href } from '@/site/frame/frame'
import { outline } from './outline'
import { placeOnMap } from './place-on-map'

/** So that no name tag touches the edge of a phone. */
const margin = 14

/** The list beside it bears the same marks, and each lights the other. */
export function CountryMap({ places, frame }: { places: readonly Place[]; frame: Frame }) {
  const { round } = Math
  const pins = placeOnMap(places)
  const west = Math.min(0, ...pins.map(({ tag }) => tag.x)) - margin
  const east = Math.max(outline.width, ...pins.map(({ tag }) => tag.x + tag.width)) + margin
  const north = Math.min(0, ...pins.map(({ tag }) => tag.y - 4))
  const south = Math.max(outline.height, ...pins.map(({ tag }) => tag.y + tag.height)) + 4
  return (
    <>
      <script src={readersScript} defer />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing */}
      <svg
        className="map"
        viewBox={`${round(west)} ${round(north)} ${round(east - west)} ${round(south - north)}`}
        role="group"
        aria-label={frame.say.municipalities.map}
        direction="ltr"
      >
        <path className="land" d={outline.path} />
        {pins.map(({ code, name, to, x, y, tag }) => (
          <a key={code} className="tag" href={href(to, frame)} data-place={code}>
            <path
              d={`M${round(x)} ${round(y)}L${round(tag.x < x ? tag.x + tag.width : tag.x)} ${round(tag.y + tag.height / 2)}`}
            />
            <circle cx={round(x)} cy={round(y)} r="6" />
            <rect x={round(tag.x)} y={round(tag.y)} width={tag.width} height={tag.height} rx="4" />
            <text x={round(tag.x + tag.width / 2)} y={round(tag.y + 25)}>
              {name}
            </text>
          </a>
        ))}
      </svg>
    </>
  )
}
