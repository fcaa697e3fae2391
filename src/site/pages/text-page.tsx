/** A page that editors build from blocks. */
import type { PageView } from '@/content/page-view'
import { Notice, Prose } from '@/site/blocks/prose'
import { Document } from '@/site/layout/document'
import type { Frame } from '@/site/layout/frame'
import { Hero } from '@/site/layout/hero'
import { Day } from '@/site/ui/day'
import { Image } from '@/site/ui/picture'
import { QuickExit } from '@/site/ui/quick-exit'
import { Room } from '@/site/ui/room'
import { Words } from '@/site/ui/words'

export function TextPage({ view, frame }: { view: PageView; frame: Frame }) {
  return (
    <Document
      frame={frame}
      title={view.title.text}
      description={view.summary?.text}
      languages={view.languages}
    >
      {view.hasQuickExit ? <QuickExit frame={frame} /> : null}
      <Hero
        frame={frame}
        title={view.title}
        lead={<Words as="p" of={view.summary} frame={frame} />}
        scene={view.picture ? <Image picture={view.picture} frame={frame} eager /> : undefined}
      />
      <Room>
        {view.contentNotice ? (
          <Notice frame={frame}>
            <Words of={view.contentNotice} frame={frame} />
          </Notice>
        ) : null}
        <Prose of={view.body} frame={frame} />
        <p className="quiet">
          {frame.say.story.updated}: <Day at={view.updatedAt} frame={frame} />
        </p>
      </Room>
    </Document>
  )
}
