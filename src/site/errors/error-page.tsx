/** 404, 410, 500 and a link that no longer opens anything: what happened, whose fault it is not, and where to go. */
import { type Motif, occasionScene } from '@/brand/scenes/occasions'
import type { Farewell } from '@/content/gone'
import { defaultLocale } from '@/domain/locales'
import { Art } from '@/site/art/art'
import { type Frame, marked } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { Room } from '@/site/ui/room'
import { SearchField, WaysOn } from '@/site/ui/ways-on'

export type Problem = 'notFound' | 'gone' | 'broken' | 'deadLink'

const motifs = {
  notFound: 'kites',
  gone: 'roofs',
  broken: 'hands',
  deadLink: 'leaves',
} as const satisfies Record<Problem, Motif>

type ErrorPageProps = { problem: Problem; frame: Frame; farewell?: Farewell | undefined }

/** @param farewell why a page was withdrawn, and what two people wrote of it in the default language */
export function ErrorPage({ problem, frame, farewell: { because, notice } = {} }: ErrorPageProps) {
  const { errors } = frame.say
  const text = because ? errors.withdrawn[because] : errors[`${problem}Text`]
  return (
    <Document frame={frame} title={errors[problem]} isPrivate>
      <Hero
        frame={frame}
        tone="panel"
        title={errors[problem]}
        lead={
          <>
            <p>{text}</p>
            {notice ? <p {...marked(defaultLocale, frame)}>{notice}</p> : null}
          </>
        }
        scene={<Art scene={occasionScene({ seed: problem, motif: motifs[problem], ground: 'sky' })} />}
      />
      <Room>
        <SearchField frame={frame} />
        <WaysOn frame={frame} />
      </Room>
    </Document>
  )
}
