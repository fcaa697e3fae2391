/** The blocks of the front page, each with its sheet, its heading and the way on. */
import type { ReactNode } from 'react'
import type { HomeBlockView } from '@/content/home'
import type { Said } from '@/content/pick'
import type { ListRoute } from '@/domain/kinds'
import { inMarks } from '@/messages/site/in-marks'
import { Prose, Quotation } from '@/site/blocks/prose'
import { AskToRemove } from '@/site/concern/ask-to-remove'
import { People } from '@/site/contact/contact-card'
import { type Frame, href, marked, write } from '@/site/frame/frame'
import { CountryMap } from '@/site/map/country-map'
import { MunicipalityNames } from '@/site/municipality/municipality-names'
import { ProjectTiles } from '@/site/project/project-tiles'
import { ResearchRows } from '@/site/research/research-rows'
import { DocumentRows } from '@/site/resources/resources-page'
import { StoryList } from '@/site/story/story-list'
import { ModuleList } from '@/site/training/module-list'
import { Numbers } from '@/site/ui/facts'
import { Room } from '@/site/ui/room'
import { Untranslated } from '@/site/ui/untranslated'
import { Words } from '@/site/ui/words'

export function HomeBlock({ block, frame }: { block: HomeBlockView; frame: Frame }) {
  const { say } = frame
  switch (block.kind) {
    case 'projects':
      return (
        <Sheet own={block} usual={say.home.projects} frame={frame}>
          <ProjectTiles projects={block.projects} frame={frame} />
        </Sheet>
      )
    case 'stories':
      return (
        <Sheet own={block} usual={say.home.stories} frame={frame}>
          <StoryList stories={block.stories} frame={frame} featured />
          <AskToRemove frame={frame} />
          <More to="stories" frame={frame}>
            {say.home.allStories}
          </More>
        </Sheet>
      )
    case 'map':
      return (
        <Room tone="panel">
          <div className="cols map-cols">
            <CountryMap places={block.places} frame={frame} />
            <div>
              <Numbers of={[[block.places.length, say.count.municipalities(block.places.length)]]} />
              <h2>{block.title ? <Words of={block.title} frame={frame} /> : say.home.map}</h2>
              <Told own={block} frame={frame} />
              <MunicipalityNames places={block.places} frame={frame} />
            </div>
          </div>
        </Room>
      )
    case 'training':
      return (
        <Sheet own={block} usual={say.nav.training} tone="calm" frame={frame}>
          <ModuleList modules={block.modules} frame={frame} brief />
          <More to="training" frame={frame}>
            {say.home.allTraining}
          </More>
        </Sheet>
      )
    case 'contacts':
      return (
        <Sheet own={block} usual={say.home.contact} frame={frame}>
          <People contacts={block.contacts} frame={frame} />
          <More to="contact" frame={frame}>
            {say.home.toContact}
          </More>
        </Sheet>
      )
    case 'numbers':
      return (
        <Sheet own={{ title: block.title, label: block.numbers[0]?.label }} frame={frame}>
          <Numbers
            of={block.numbers.map(({ count, label }) => [
              write(frame).number(count),
              <Words key="label" of={label} frame={frame} />,
            ])}
          />
        </Sheet>
      )
    case 'quotation':
      return (
        <Room tone="panel" narrow>
          <Quotation
            text={inMarks(block.text.text, block.text.lang)}
            attribution={block.attribution?.text}
            {...marked(block.text.lang, frame)}
          />
          <Untranslated of={block.text} frame={frame} />
        </Room>
      )
    case 'call-to-action':
      return (
        <Sheet own={block} tone="accent" frame={frame}>
          <p className="more">
            <a className="button" href={href(block.to, frame)}>
              <Words of={block.label} frame={frame} />
            </a>
          </p>
        </Sheet>
      )
    case 'free-text':
      return (
        <Room>
          <Untranslated of={block.body} frame={frame} />
          <Prose of={block.body} frame={frame} />
        </Room>
      )
    case 'documents':
      return (
        <Sheet own={block} usual={say.nav.resources} frame={frame}>
          <DocumentRows documents={block.documents} frame={frame} />
        </Sheet>
      )
    case 'research':
      return (
        <Sheet own={block} usual={say.nav.research} frame={frame}>
          <ResearchRows research={block.research} frame={frame} />
        </Sheet>
      )
  }
}

/** What the organisation says on a block in its own words. */
type Own = { title: Said | undefined; text?: Said | undefined; label?: Said | undefined }

type SheetProps = {
  own: Own
  /** The site's own heading, where the organisation has none. */
  usual?: string
  tone?: 'calm' | 'accent'
  frame: Frame
  children: ReactNode
}

function Sheet({ own, usual, tone, frame, children }: SheetProps) {
  return (
    <Room {...(tone && { tone })} title={own.title ? <Words of={own.title} frame={frame} /> : usual}>
      <Told own={own} frame={frame} />
      {children}
    </Room>
  )
}

/** The text below the heading; and once for the block, that its words are not in the reader's language. */
function Told({ own: { title, text, label }, frame }: { own: Own; frame: Frame }) {
  const foreign = [title, text, label].find((said) => said && said.lang !== frame.locale)
  return (
    <>
      {foreign ? <Untranslated of={foreign} frame={frame} /> : null}
      <Words as="p" className="lead" of={text} frame={frame} />
    </>
  )
}

function More({ to, frame, children }: { to: ListRoute; frame: Frame; children: string }) {
  return (
    <p className="more">
      <a className="button" href={href({ kind: to }, frame)}>
        {children}
      </a>
    </p>
  )
}
