/** The front page: what this is, the ways in, and below them the blocks that the editors have put there. */
import { homeScene } from '@/brand/scenes/occasions'
import type { HomeView } from '@/content/home'
import { Art } from '@/site/art/art'
import { AskToRemove } from '@/site/concern/ask-to-remove'
import { type Frame, href } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { organisationData } from '@/site/machine/linked-data'
import { Image } from '@/site/ui/picture'
import { Room } from '@/site/ui/room'
import { Untranslated } from '@/site/ui/untranslated'
import { Words } from '@/site/ui/words'
import { HomeBlock } from './home-block'

export function HomePage({ view, frame }: { view: HomeView; frame: Frame }) {
  const { lead, picture } = view
  // Only a draft has none.
  const title = view.title ?? { text: frame.site.name, lang: frame.locale }
  return (
    <Document
      frame={frame}
      title={title.text}
      description={lead?.text}
      languages={view.languages}
      linkedData={organisationData(frame)}
    >
      {picture ? (
        <Hero
          frame={frame}
          trail={null}
          tone="head"
          title={title}
          lead={lead && <Words as="p" of={lead} frame={frame} />}
          scene={<Image picture={picture} frame={frame} eager />}
        >
          <Doors frame={frame} />
        </Hero>
      ) : (
        <div className="home-hero head">
          <div className="in">
            <Words as="h1" of={title} frame={frame} />
            <Words as="p" className="lead" of={lead} frame={frame} />
            <Doors frame={frame} />
          </div>
          <Art scene={homeScene()} />
        </div>
      )}
      {view.blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        <HomeBlock key={index} block={block} frame={frame} />
      ))}
      {view.blocks.some(({ kind }) => kind === 'stories') ? null : (
        <Room>
          <AskToRemove frame={frame} />
        </Room>
      )}
    </Document>
  )
}

/** The ways in, each for one kind of visitor: what one is looking for comes before what we want to tell. */
function Doors({ frame }: { frame: Frame }) {
  const { doors } = frame.site
  if (doors.length === 0) return null
  return (
    <nav aria-label={frame.say.home.doors}>
      <ul className="doors">
        {doors.map(({ to, label, text }) => (
          <li key={label.text}>
            <a href={href(to, frame)}>
              <Words as="strong" of={label} frame={frame} />
              <Words of={text} frame={frame} />
              <Untranslated of={label.lang === frame.locale && text ? text : label} frame={frame} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
