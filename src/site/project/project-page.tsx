/** One project, whole: aim, money, places, training, research, documents, stories, people. */
import { occasionScene } from '@/brand/scenes/occasions'
import type { ProjectView } from '@/content/project-view'
import { inMarks } from '@/messages/site/in-marks'
import { Art } from '@/site/art/art'
import { Prose, Quotation } from '@/site/blocks/prose'
import { AskToRemove } from '@/site/concern/ask-to-remove'
import { People } from '@/site/contact/contact-card'
import { type Frame, href, marked, write } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { projectData } from '@/site/machine/linked-data'
import { ResearchItem } from '@/site/research/research-page'
import { DocumentRows } from '@/site/resources/resources-page'
import { StoryList } from '@/site/story/story-list'
import { ModuleList } from '@/site/training/module-list'
import { Facts, Numbers } from '@/site/ui/facts'
import { joined } from '@/site/ui/joined'
import { Image } from '@/site/ui/picture'
import { Room } from '@/site/ui/room'
import { Words } from '@/site/ui/words'
import { Funding } from './funding'

export function ProjectPage({ view, frame }: { view: ProjectView; frame: Frame }) {
  const { say } = frame
  const words = say.projects
  const { country, language, list, month } = write(frame)
  const period = [view.startDate, view.endDate].map((date) => (date ? month(date) : ''))
  return (
    <Document
      frame={frame}
      title={view.title.text}
      description={view.summary?.text}
      languages={view.languages}
      linkedData={projectData(view, frame)}
    >
      <Hero
        frame={frame}
        trail={[{ to: { kind: 'projects' }, label: say.nav.projects }]}
        kicker={joined([view.name, view.status && words.status[view.status]])}
        title={view.title}
        lead={<Words as="p" of={view.summary} frame={frame} />}
        scene={
          view.picture ? (
            <Image picture={view.picture} frame={frame} eager />
          ) : (
            <Art scene={occasionScene({ seed: view.seed })} />
          )
        }
      >
        <Funding funders={view.funders} frame={frame} />
      </Hero>
      <Room>
        <Numbers
          of={[
            [view.modules.length, say.count.modules(view.modules.length)],
            [view.siteCount, words.partCounts(view.siteCount, 0)],
            [view.countryCount, say.count.countries(view.countryCount)],
          ]}
        />
        <div className="cols wide">
          <div>
            <Prose of={view.body} frame={frame} />
          </div>
          <Facts
            of={[
              view.aim && [words.aim, <Words key="aim" of={view.aim} frame={frame} />],
              view.overallAim && [
                words.overallAim,
                <Words key="overall" of={view.overallAim} frame={frame} />,
              ],
              view.targetGroup && [
                words.targetGroup,
                <Words key="group" of={view.targetGroup} frame={frame} />,
              ],
              view.trainingAudience && [
                words.trainingAudience,
                <Words key="audience" of={view.trainingAudience} frame={frame} />,
              ],
              view.partners.length > 0 && [
                words.partners,
                list(
                  view.partners.map((partner) =>
                    partner.name ? `${partner.name} (${country(partner.country)})` : country(partner.country),
                  ),
                ),
              ],
              period.some(Boolean) && [words.period, period.join(' – ')],
              view.materialLanguage && [words.materialLanguage, language(view.materialLanguage)],
              view.pageLanguage && [words.pageLanguage, language(view.pageLanguage)],
              ...view.glossary.map(
                ({ term, meaning }) =>
                  [<i key={term}>{term}</i>, <Words key="meaning" of={meaning} frame={frame} />] as const,
              ),
            ]}
          />
        </div>
        {view.quotes.map((quote) => (
          <Quotation
            key={quote.text.text}
            text={inMarks(quote.text.text, quote.text.lang)}
            attribution={quote.attribution}
            {...marked(quote.text.lang, frame)}
          />
        ))}
      </Room>
      {view.places.length > 0 ? (
        <Room title={words.municipalities} tone="panel">
          <ul className="names big-names">
            {view.places.map((place) => (
              <li key={place.code}>
                <a href={href(place.to, frame)}>
                  {place.part === 'partner' ? place.officialName : place.name}
                </a>
                {place.part === 'partner' ? <span className="quiet"> {words.part.partner}</span> : null}
              </li>
            ))}
          </ul>
        </Room>
      ) : null}
      {view.purposes.length > 0 ? (
        <Room title={words.purposes} narrow>
          <ul className="plain">
            {view.purposes.map((purpose) => (
              <Words key={purpose.text} as="li" of={purpose} frame={frame} />
            ))}
          </ul>
        </Room>
      ) : null}
      {view.modules.length > 0 ? (
        <Room title={words.modules} tone="calm">
          <ModuleList modules={view.modules} frame={frame} brief />
        </Room>
      ) : null}
      {view.stories.length > 0 ? (
        <Room title={words.stories}>
          <StoryList stories={view.stories} frame={frame} />
          <AskToRemove frame={frame} />
        </Room>
      ) : null}
      {view.research.length > 0 ? (
        <Room title={words.research}>
          {view.research.map((item) => (
            <ResearchItem key={item.slug} item={item} frame={frame} level="h3" />
          ))}
        </Room>
      ) : null}
      {view.documents.length > 0 ? (
        <Room title={words.documents}>
          <DocumentRows documents={view.documents} frame={frame} />
        </Room>
      ) : null}
      {view.contacts.length > 0 ? (
        <Room title={words.contacts} tone="panel">
          <People contacts={view.contacts} frame={frame} />
        </Room>
      ) : null}
    </Document>
  )
}
