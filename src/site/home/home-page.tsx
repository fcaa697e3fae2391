/** The front page: what this is, the projects, the newest stories, the map, the training and somebody to ask. */
import { homeScene } from '@/brand/scenes/occasions'
import type { HomeView } from '@/content/home'
import { Art } from '@/site/art/art'
import { AskToRemove } from '@/site/concern/ask-to-remove'
import { People } from '@/site/contact/contact-card'
import { type Frame, href, marked } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { organisationData } from '@/site/machine/linked-data'
import { CountryMap } from '@/site/map/country-map'
import { MunicipalityNames } from '@/site/municipality/municipality-names'
import { ProjectTiles } from '@/site/project/project-tiles'
import { StoryList } from '@/site/story/story-list'
import { ModuleList } from '@/site/training/module-list'
import { Numbers } from '@/site/ui/facts'
import { Room } from '@/site/ui/room'
import { Words } from '@/site/ui/words'

export function HomePage({ view, frame }: { view: HomeView; frame: Frame }) {
  const { say } = frame
  return (
    <Document
      frame={frame}
      title={frame.organisation.home.title}
      description={frame.organisation.home.lead}
      linkedData={organisationData(frame)}
    >
      <div className="home-hero head">
        <div className="in">
          <h1>{frame.organisation.home.title}</h1>
          <p className="lead">{frame.organisation.home.lead}</p>
          <Doors frame={frame} />
        </div>
        <Art scene={homeScene()} />
      </div>
      <Room title={say.home.projects}>
        <ProjectTiles projects={view.projects} frame={frame} />
      </Room>
      {view.stories.length > 0 ? (
        <Room title={say.home.stories}>
          <StoryList stories={view.stories} frame={frame} featured />
          <AskToRemove frame={frame} />
          <p className="more">
            <a className="button" href={href({ kind: 'stories' }, frame)}>
              {say.home.allStories}
            </a>
          </p>
        </Room>
      ) : null}
      <Room tone="panel">
        <div className="cols map-cols">
          <CountryMap places={view.places} frame={frame} />
          <div>
            <Numbers of={[[view.places.length, say.count.municipalities(view.places.length)]]} />
            <h2>{say.home.map}</h2>
            <p className="lead">{frame.organisation.home.mapText}</p>
            <MunicipalityNames places={view.places} frame={frame} />
          </div>
        </div>
      </Room>
      <Room tone="calm" title={frame.organisation.home.training}>
        <p className="lead">{frame.organisation.home.trainingText}</p>
        <ModuleList modules={view.modules} frame={frame} brief />
        <p className="more">
          <a className="button" href={href({ kind: 'training' }, frame)}>
            {say.home.allTraining}
          </a>
        </p>
      </Room>
      <Room title={say.home.contact}>
        <p className="lead">{frame.organisation.home.contactText}</p>
        <People contacts={view.national} frame={frame} />
        <p className="more">
          <a className="button" href={href({ kind: 'contact' }, frame)}>
            {say.home.toContact}
          </a>
        </p>
      </Room>
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
            <a href={href(to, frame)} {...marked(label.lang, frame)}>
              <strong>{label.text}</strong>
              <Words of={text} frame={frame} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
