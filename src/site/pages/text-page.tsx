/** A page that editors build from blocks. */
import type { ReactNode } from 'react'
import type { PageView } from '@/content/page-view'
import type { Support as SupportView } from '@/content/support'
import { Notice, Prose } from '@/site/blocks/prose'
import { AskToRemove } from '@/site/concern/ask-to-remove'
import { QuickExit } from '@/site/exit/quick-exit'
import type { Frame } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { Support } from '@/site/support/support'
import { Day } from '@/site/ui/day'
import { Image } from '@/site/ui/picture'
import { Room } from '@/site/ui/room'
import { Words } from '@/site/ui/words'

type TextPage = { view: PageView; frame: Frame; support?: SupportView | undefined; children?: ReactNode }

export function TextPage({ view, frame, support, children }: TextPage) {
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
        {support ? <Support of={support} frame={frame} /> : null}
        <Prose of={view.body} frame={frame} />
        {children}
        {view.picture ? <AskToRemove frame={frame} /> : null}
        <p className="quiet">
          {frame.say.story.updated}: <Day at={view.updatedAt} frame={frame} />
        </p>
      </Room>
    </Document>
  )
}
