/** All stories, newest first, with filters that live in the address and work without script. */
import type { StoriesView } from '@/content/stories'
import { AskToRemove } from '@/site/concern/ask-to-remove'
import { type Frame, href } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { leadOf } from '@/site/layout/lead-of'
import { type FilterField, Filters, listTitle } from '@/site/ui/filters'
import { Paging } from '@/site/ui/paging'
import { Room } from '@/site/ui/room'
import { offered } from '@/site/ui/terms'
import { StoryList } from './story-list'

export function StoriesPage({ view, frame }: { view: StoriesView; frame: Frame }) {
  const { say } = frame
  const { chosen, options } = view
  const fields: FilterField[] = [
    {
      name: 'municipality',
      label: say.stories.municipality,
      options: options.municipalities,
      value: chosen.municipality,
    },
    {
      name: 'theme',
      label: say.stories.theme,
      options: offered('themes', chosen.theme, frame),
      value: chosen.theme,
    },
    { name: 'project', label: say.stories.project, options: options.projects, value: chosen.project },
    {
      name: 'year',
      label: say.stories.year,
      options: options.years.map((year) => ({ value: year, label: year })),
      value: chosen.year,
    },
  ]
  return (
    <Document
      frame={frame}
      title={listTitle(say.stories.title, fields, frame, view)}
      description={frame.site.leads.stories?.text}
    >
      <Hero frame={frame} tone="head" title={say.stories.title} lead={leadOf('stories', frame)}>
        {frame.site.letterDay ? (
          <p>
            <a href={href({ kind: 'newsletter' }, frame)}>{say.newsletter.link}</a>
          </p>
        ) : null}
      </Hero>
      <Room>
        <Filters frame={frame} label={say.stories.filter} fields={fields} />
        <p className="tally">
          {view.isAtLeast ? say.count.foundAtLeast(view.total) : say.count.stories(view.total)}
        </p>
        {view.stories.length > 0 ? (
          <>
            <StoryList stories={view.stories} frame={frame} level="h2" />
            <AskToRemove frame={frame} />
          </>
        ) : (
          <p className="lead">{say.stories.none}</p>
        )}
        <Paging page={view.page} pages={view.pages} chosen={{ ...chosen }} frame={frame} />
      </Room>
    </Document>
  )
}
