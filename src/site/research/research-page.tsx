/** The research that follows the work. */
import type { ResearchView } from '@/content/research-view'
import { defaultLocale } from '@/domain/locales'
import { Prose } from '@/site/blocks/prose'
import { type Frame, href, marked } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { leadOf } from '@/site/layout/lead-of'
import { Facts } from '@/site/ui/facts'
import { Room } from '@/site/ui/room'
import { Words } from '@/site/ui/words'

export function ResearchPage({ view, frame }: { view: readonly ResearchView[]; frame: Frame }) {
  const { say } = frame
  const languages = view[0]?.languages
  return (
    <Document
      frame={frame}
      title={say.research.title}
      description={frame.site.leads.research?.text}
      languages={languages}
    >
      <Hero frame={frame} tone="head" title={say.research.title} lead={leadOf('research', frame)} />
      {view.length === 0 ? (
        <Room>
          <p className="lead">{say.research.none}</p>
        </Room>
      ) : null}
      {view.map((item) => (
        <Room key={item.slug} id={item.slug}>
          <ResearchItem item={item} frame={frame} level="h2" />
        </Room>
      ))}
    </Document>
  )
}

export function ResearchItem({
  item,
  frame,
  level: Heading,
}: {
  item: ResearchView
  frame: Frame
  level: 'h2' | 'h3'
}) {
  const { research } = frame.say
  return (
    <article className="cols wide">
      <div className="prose">
        <Words as={Heading} of={item.title} frame={frame} />
        <Words as="p" of={item.summary} frame={frame} />
        <Prose of={item.body} frame={frame} level={3} />
        {item.publications.length > 0 ? (
          <>
            <p>
              <strong>{research.publications}</strong>
            </p>
            <ul>
              {item.publications.map(({ title, year, to }) => (
                <li key={title}>
                  {to ? <a href={href(to, frame)}>{title}</a> : title}
                  {year ? ` (${year})` : null}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
      <Facts
        of={[
          item.question && [research.question, <Words key="question" of={item.question} frame={frame} />],
          item.institution && [
            research.institution,
            // An institution is called the same on every page.
            <span key="institution" {...marked(defaultLocale, frame)}>
              {item.institution}
            </span>,
          ],
          item.span && [research.span, <Words key="span" of={item.span} frame={frame} />],
          item.project && [
            research.project,
            <a key="project" href={href(item.project.to, frame)}>
              {item.project.name}
            </a>,
          ],
        ]}
      />
    </article>
  )
}
