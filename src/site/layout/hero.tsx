/** The first sheet of a page: where one is, what it is called, and a picture cut for it. */
import type { ReactNode } from 'react'
import type { Said } from '@/content/pick'
import type { Frame } from '@/site/frame/frame'
import { Breadcrumbs, type Crumb } from '@/site/ui/breadcrumbs'
import { Words } from '@/site/ui/words'

type Hero = {
  frame: Frame
  /** Null where one is at the beginning. */
  trail?: readonly Crumb[] | null
  kicker?: ReactNode
  title: Said | string
  lead?: ReactNode
  tone?: 'head' | 'panel' | 'calm' | 'accent'
  scene?: ReactNode
  children?: ReactNode
}

export function Hero({ frame, trail = [], kicker, title, lead, tone = 'panel', scene, children }: Hero) {
  return (
    <div className={`hero ${tone}${scene ? ' with-scene' : ''}`}>
      <div className="in">
        {trail ? <Breadcrumbs trail={trail} frame={frame} /> : null}
        {kicker ? <p className="kicker">{kicker}</p> : null}
        <Title of={title} frame={frame} />
        {lead ? <div className="lead">{lead}</div> : null}
        {children}
      </div>
      {scene ? <div className="scene">{scene}</div> : null}
    </div>
  )
}

/** Longer than this, a word (there are Swedish ones) needs a smaller heading to fit a phone unbroken. */
const longWord = 14

function Title({ of, frame }: { of: Said | string; frame: Frame }) {
  const said = typeof of === 'string' ? { text: of, lang: frame.locale } : of
  const isLong = said.text.split(/[\s–-]+/).some((word) => word.length > longWord)
  return <Words as="h1" of={said} frame={frame} className={isLong ? 'long' : undefined} />
}
