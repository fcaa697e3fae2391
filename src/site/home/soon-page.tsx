/** What stands in the place of a front page that nobody has approved yet: the name, and nothing else of the organisation. */
import { occasionScene } from '@/brand/scenes/occasions'
import { Art } from '@/site/art/art'
import type { Frame } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'

export function SoonPage({ frame }: { frame: Frame }) {
  const { soon, soonText } = frame.say.errors
  return (
    <Document frame={frame} title={soon} isAlone>
      <Hero
        frame={frame}
        trail={null}
        tone="head"
        title={soon}
        lead={<p>{soonText}</p>}
        scene={<Art scene={occasionScene({ seed: 'soon', motif: 'kites', ground: 'sky' })} />}
      />
    </Document>
  )
}
