/** How to refer to this page: in the editors' words, otherwise put together from what the page says of itself. */
import type { Said } from '@/content/pick'
import { type Frame, href } from '@/site/frame/frame'
import { Room } from './room'
import { Words } from './words'

type Cite = { citation: string | undefined; title: Said; year: string; frame: Frame }

export function Cite({ citation, title, year, frame }: Cite) {
  const { say, site, origin, route } = frame
  return (
    <Room title={say.module.cite} narrow>
      <p className="cite">
        {citation ?? (
          <>
            {site.organisation} ({year}). <Words as="cite" of={title} frame={frame} />.{' '}
            <span dir="ltr">{origin + href(route, frame)}</span>
          </>
        )}
      </p>
    </Room>
  )
}
