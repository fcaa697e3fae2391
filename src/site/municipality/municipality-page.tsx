/** One municipality: its paper landscape, its stories or a kind word, the people to ask. */
import type { MunicipalityView } from '@/content/municipality-view'
import { PlaceScene } from '@/site/art/scene'
import { Prose } from '@/site/blocks/prose'
import { AskToRemove } from '@/site/concern/ask-to-remove'
import { People } from '@/site/contact/contact-card'
import { Document } from '@/site/layout/document'
import { type Frame, href } from '@/site/layout/frame'
import { Hero } from '@/site/layout/hero'
import { placeData } from '@/site/machine/linked-data'
import { StoryList } from '@/site/story/story-list'
import { joined } from '@/site/ui/joined'
import { Image } from '@/site/ui/picture'
import { Room } from '@/site/ui/room'
import { Words } from '@/site/ui/words'

export function MunicipalityPage({ view, frame }: { view: MunicipalityView; frame: Frame }) {
  const { say } = frame
  return (
    <Document
      frame={frame}
      title={view.officialName}
      description={view.summary?.text}
      languages={view.languages}
      linkedData={placeData(view, frame)}
      share={`municipality-${view.slug}`}
    >
      <Hero
        frame={frame}
        tone="sky"
        trail={[{ to: { kind: 'municipalities' }, label: say.nav.municipalities }]}
        kicker={joined([view.officialName, view.county])}
        title={view.name}
        lead={<Words as="p" of={view.summary} frame={frame} />}
        scene={
          view.picture ? (
            <Image picture={view.picture} frame={frame} eager />
          ) : (
            <PlaceScene code={view.code} lat={view.lat} lon={view.lon} />
          )
        }
      />
      {view.body ? (
        <Room>
          <Prose of={view.body} frame={frame} />
        </Room>
      ) : null}
      <Room
        title={view.stories.length > 0 ? say.municipality.stories(view.name) : say.municipality.emptyTitle}
      >
        {view.stories.length > 0 ? (
          <>
            <StoryList stories={view.stories} frame={frame} />
            <AskToRemove frame={frame} />
          </>
        ) : (
          <p className="lead">{say.municipality.empty(view.name)}</p>
        )}
      </Room>
      {view.contacts.length > 0 ? (
        <Room title={say.municipality.contacts} tone="birch">
          <People contacts={view.contacts} frame={frame} withPlace={false} />
        </Room>
      ) : null}
      <Room title={say.nav.projects}>
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
        <p>
          {say.municipality.follow(view.name)}:{' '}
          <a href={href({ kind: 'municipalityAtom', slug: view.slug }, frame)}>{say.footer.atom}</a>
          {'\u00a0· '}
          <a href={href({ kind: 'municipalityJson', slug: view.slug }, frame)}>{say.footer.json}</a>
        </p>
      </Room>
    </Document>
  )
}
