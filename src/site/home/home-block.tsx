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
import { Words } from '@/site/ui/words'

export function HomeBlock({ block, frame }: { block: HomeBlockView; frame: Frame }) {
  const { say } = frame
  /** The organisation's heading, or the site's own word for what stands here. */
  const headed = (title: Said | undefined, usual: string): ReactNode =>
    title ? <Words of={title} frame={frame} /> : usual
  switch (block.kind) {
    case 'projects':
      return (
        <Room title={headed(block.title, say.home.projects)}>
          <ProjectTiles projects={block.projects} frame={frame} />
        </Room>
      )
    case 'stories':
      return (
        <Room title={headed(block.title, say.home.stories)}>
          <StoryList stories={block.stories} frame={frame} featured />
          <AskToRemove frame={frame} />
          <More to="stories" frame={frame}>
            {say.home.allStories}
          </More>
        </Room>
      )
    case 'map':
      return (
        <Room tone="panel">
          <div className="cols map-cols">
            <CountryMap places={block.places} frame={frame} />
            <div>
              <Numbers of={[[block.places.length, say.count.municipalities(block.places.length)]]} />
              <h2>{headed(block.title, say.home.map)}</h2>
              <Lead of={block.text} frame={frame} />
              <MunicipalityNames places={block.places} frame={frame} />
            </div>
          </div>
        </Room>
      )
    case 'training':
      return (
        <Room tone="calm" title={headed(block.title, say.nav.training)}>
          <Lead of={block.text} frame={frame} />
          <ModuleList modules={block.modules} frame={frame} brief />
          <More to="training" frame={frame}>
            {say.home.allTraining}
          </More>
        </Room>
      )
    case 'contacts':
      return (
        <Room title={headed(block.title, say.home.contact)}>
          <Lead of={block.text} frame={frame} />
          <People contacts={block.contacts} frame={frame} />
          <More to="contact" frame={frame}>
            {say.home.toContact}
          </More>
        </Room>
      )
    case 'numbers':
      return (
        <Room title={block.title && headed(block.title, '')}>
          <Numbers
            of={block.numbers.map(({ count, label }) => [
              write(frame).number(count),
              <Words key="label" of={label} frame={frame} />,
            ])}
          />
        </Room>
      )
    case 'quotation':
      return (
        <Room tone="panel" narrow>
          <Quotation
            text={inMarks(block.text.text, block.text.lang)}
            attribution={block.attribution?.text}
            {...marked(block.text.lang, frame)}
          />
        </Room>
      )
    case 'call-to-action':
      return (
        <Room tone="accent" title={block.title && headed(block.title, '')}>
          <Lead of={block.text} frame={frame} />
          <p className="more">
            <a className="button" href={href(block.to, frame)}>
              <Words of={block.label} frame={frame} />
            </a>
          </p>
        </Room>
      )
    case 'free-text':
      return (
        <Room>
          <Prose of={block.body} frame={frame} />
        </Room>
      )
    case 'documents':
      return (
        <Room title={headed(block.title, say.nav.resources)}>
          <DocumentRows documents={block.documents} frame={frame} />
          <More to="resources" frame={frame}>
            {say.nav.resources}
          </More>
        </Room>
      )
    case 'research':
      return (
        <Room title={headed(block.title, say.nav.research)}>
          <ResearchRows research={block.research} frame={frame} />
          <More to="research" frame={frame}>
            {say.nav.research}
          </More>
        </Room>
      )
  }
}

const Lead = ({ of, frame }: { of: Said | undefined; frame: Frame }) => (
  <Words as="p" className="lead" of={of} frame={frame} />
)

function More({ to, frame, children }: { to: ListRoute; frame: Frame; children: string }) {
  return (
    <p className="more">
      <a className="button" href={href({ kind: to }, frame)}>
        {children}
      </a>
    </p>
  )
}
