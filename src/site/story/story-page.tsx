/** One story: its picture, place and day, its text, what others can learn of it, and the way to have something removed. */
import type { StoryCard, StoryView } from '@/content/story-view'
import { inMarks } from '@/messages/site/in-marks'
import { Acts } from '@/site/acts/acts'
import { Prose, Quotation } from '@/site/blocks/prose'
import { AskToRemove } from '@/site/concern/ask-to-remove'
import { type Frame, href, marked } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { storyData } from '@/site/machine/linked-data'
import { Day } from '@/site/ui/day'
import { Facts } from '@/site/ui/facts'
import { comma } from '@/site/ui/joined'
import { Room } from '@/site/ui/room'
import { labelOf } from '@/site/ui/terms'
import { Words } from '@/site/ui/words'
import { Lessons } from './lessons'
import { StoryList, StoryPicture } from './story-list'

export function StoryPage({
  view,
  more,
  frame,
}: {
  view: StoryView
  more: readonly StoryCard[]
  frame: Frame
}) {
  const { say } = frame
  return (
    <Document
      frame={frame}
      title={view.title.text}
      description={view.summary?.text}
      languages={view.languages}
      linkedData={storyData(view, frame)}
    >
      <article>
        <Hero
          frame={frame}
          trail={[{ to: { kind: 'stories' }, label: say.nav.stories }]}
          kicker={
            view.place ? (
              <>
                {say.story.from} <a href={href(view.place.to, frame)}>{view.place.name}</a>
                {view.date ? '\u00a0· ' : null}
                <Day at={view.date} frame={frame} />
              </>
            ) : null
          }
          title={view.title}
          lead={<Words as="p" of={view.summary} frame={frame} />}
          scene={<StoryPicture story={view} frame={frame} eager />}
        >
          <Acts frame={frame} />
        </Hero>
        <Room>
          <div className="cols wide">
            <div>
              <Prose of={view.body} frame={frame} />
              {view.quote ? (
                <Quotation
                  text={inMarks(view.quote.text.text, view.quote.text.lang)}
                  attribution={view.quote.role?.text}
                  {...marked(view.quote.text.lang, frame)}
                />
              ) : null}
              {view.isNameFictional ? <p className="quiet after">{say.story.fictionalName}</p> : null}
            </div>
            <Facts
              of={[
                view.place && [
                  say.story.where,
                  <a key="place" href={href(view.place.to, frame)}>
                    {view.place.name}
                  </a>,
                ],
                view.date && [say.story.when, <Day key="date" at={view.date} frame={frame} />],
                view.writerRole && [
                  say.story.writer,
                  <Words key="writer" of={view.writerRole} frame={frame} />,
                ],
                view.project && [
                  say.stories.project,
                  <a key="project" href={href(view.project.to, frame)}>
                    {view.project.name}
                  </a>,
                ],
                view.themes.length > 0 && [
                  say.stories.theme,
                  <Themes key="themes" themes={view.themes} frame={frame} />,
                ],
                view.publishedAt && [
                  say.story.published,
                  <Day key="published" at={view.publishedAt} frame={frame} />,
                ],
                view.publishedAt &&
                  view.updatedAt.slice(0, 10) !== view.publishedAt.slice(0, 10) && [
                    say.story.updated,
                    <Day key="updated" at={view.updatedAt} frame={frame} />,
                  ],
                view.reviewedAt && [
                  say.story.reviewed,
                  <Day key="reviewed" at={view.reviewedAt} frame={frame} />,
                ],
                ...view.corrections.map(
                  (correction) =>
                    [
                      say.story.corrections,
                      <span key={correction.text.text}>
                        <Day at={correction.date} frame={frame} />{' '}
                        <Words of={correction.text} frame={frame} />
                      </span>,
                    ] as const,
                ),
              ]}
            />
          </div>
          <AskToRemove frame={frame} />
        </Room>
        {view.lessons.length > 0 ? (
          <Room title={say.story.lessons} tone="panel">
            <Lessons of={view.lessons} frame={frame} />
          </Room>
        ) : null}
      </article>
      {more.length > 0 ? (
        <Room title={say.story.more} id="more">
          <StoryList stories={more} frame={frame} />
        </Room>
      ) : null}
    </Document>
  )
}

function Themes({ themes, frame }: { themes: readonly string[]; frame: Frame }) {
  return themes.map((theme, index) => (
    <span key={theme}>
      {index > 0 ? comma(frame) : null}
      <a href={`${href({ kind: 'stories' }, frame)}?${new URLSearchParams({ theme })}`}>
        <Words of={labelOf('themes', theme, frame)} frame={frame} />
      </a>
    </span>
  ))
}
