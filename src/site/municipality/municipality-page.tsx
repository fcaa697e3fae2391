/** One municipality: its paper landscape, where it lies and whom to ask, its stories or a kind word, its neighbours. */
import { placeScene } from '@/brand/scenes/landscapes'
import type { MunicipalityView } from '@/content/municipality-view'
import { Art } from '@/site/art/art'
import { Prose } from '@/site/blocks/prose'
import { AskToRemove } from '@/site/concern/ask-to-remove'
import { People } from '@/site/contact/contact-card'
import { type Frame, href } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { placeData } from '@/site/machine/linked-data'
import { PlaceMap } from '@/site/map/place-map'
import { StoryList } from '@/site/story/story-list'
import { joined } from '@/site/ui/joined'
import { Image } from '@/site/ui/picture'
import { Room } from '@/site/ui/room'
import { Words } from '@/site/ui/words'
import { partsOf } from './parts-of'

export function MunicipalityPage({ view, frame }: { view: MunicipalityView; frame: Frame }) {
  const { say } = frame
  const hasStories = view.stories.length > 0
  return (
    <Document
      frame={frame}
      title={view.officialName}
      description={view.summary?.text}
      languages={view.languages}
      linkedData={placeData(view, frame)}
    >
      <Hero
        frame={frame}
        tone="head"
        trail={[{ to: { kind: 'municipalities' }, label: say.nav.municipalities }]}
        kicker={joined([view.officialName !== view.name && view.officialName, view.county])}
        title={view.name}
        lead={<Words as="p" of={view.summary} frame={frame} />}
        scene={
          view.picture ? (
            <Image picture={view.picture} frame={frame} eager />
          ) : (
            <Art scene={placeScene(view)} />
          )
        }
      />
      <Room>
        <div className="cols wide place">
          <Prose of={view.body} frame={frame} />
          <aside>
            {view.contacts.length > 0 ? (
              <section className="ask-here">
                <h2>{say.municipality.contacts}</h2>
                <People contacts={view.contacts} frame={frame} withPlace={false} />
              </section>
            ) : null}
            <PlaceMap place={view} others={view.others} frame={frame} />
          </aside>
          <div className="parts">
            <section>
              <h2>{hasStories ? say.municipality.stories(view.name) : say.municipality.emptyTitle}</h2>
              {hasStories ? (
                <>
                  <StoryList stories={view.stories} frame={frame} />
                  <AskToRemove frame={frame} />
                </>
              ) : (
                <p className="lead">{say.municipality.empty(view.name)}</p>
              )}
            </section>
            <section>
              <h2>{say.nav.projects}</h2>
              <Projects view={view} frame={frame} />
            </section>
          </div>
        </div>
      </Room>
      {view.neighbours.length > 0 ? (
        <Room title={say.municipality.near} tone="panel">
          <ul className="stories">
            {view.neighbours.map((place) => (
              <li key={place.code}>
                <div className="tile">
                  <Art scene={placeScene(place)} />
                </div>
                <div>
                  <h3>
                    <a href={href(place.to, frame)}>{place.name}</a>
                  </h3>
                  <p className="quiet">{joined([place.county, ...partsOf(place, frame)])}</p>
                </div>
              </li>
            ))}
          </ul>
        </Room>
      ) : null}
    </Document>
  )
}

function Projects({ view, frame }: { view: MunicipalityView; frame: Frame }) {
  const { say } = frame
  return (
    <>
      <ul className="rows">
        {view.projects.map((project) => (
          <li key={project.seed}>
            <h3>
              <a href={href(project.to, frame)}>
                <Words of={project.title} frame={frame} />
              </a>
            </h3>
            <p>
              {joined([
                say.projects.part[project.part],
                project.status && say.projects.status[project.status],
              ])}
            </p>
          </li>
        ))}
      </ul>
      <p className="after">
        {say.municipality.follow(view.name)}:{' '}
        <a href={href({ kind: 'municipalityAtom', slug: view.slug }, frame)}>{say.footer.atom}</a>
        {'\u00a0· '}
        <a href={href({ kind: 'municipalityJson', slug: view.slug }, frame)}>{say.footer.json}</a>
      </p>
    </>
  )
}
