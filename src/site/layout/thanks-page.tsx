/** After a form: what happens next. */
import { occasionScene } from '@/brand/scenes/occasions'
import { Art } from '@/site/art/art'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { type Frame, href } from '../frame/frame'

type Thanks = {
  title: string
  text: string
  number?: { label: string; value: string } | undefined
  frame: Frame
}

export function ThanksPage({ title, text, number, frame }: Thanks) {
  return (
    <Document frame={frame} title={title} isPrivate>
      <Hero
        frame={frame}
        tone="head"
        title={title}
        scene={<Art scene={occasionScene({ seed: 'thanks', motif: 'hands', ground: 'sky' })} />}
      >
        {number ? (
          <p className="lead">
            {number.label} <strong dir="ltr">{number.value}</strong>
          </p>
        ) : null}
        <p className="lead">{text}</p>
        <p>
          <a className="button" href={href({ kind: 'home' }, frame)}>
            {frame.say.nav.home}
          </a>
        </p>
      </Hero>
    </Document>
  )
}
