/** What stands in the place of a front page that nobody has approved yet: the name, and nothing else of the organisation. */
import { homeScene } from '@/brand/scenes/occasions'
import { Art } from '@/site/art/art'
import type { Frame } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'

export function SoonPage({ frame }: { frame: Frame }) {
  const { soon, soonText } = frame.say.errors
  return (
    <Document frame={frame} title={soon} isAlone>
      <div className="home-hero head">
        <div className="in">
          <h1>{soon}</h1>
          <p className="lead">{soonText}</p>
        </div>
        <Art scene={homeScene()} />
      </div>
    </Document>
  )
}
