/** Words that want explaining. */
import type { GlossaryWord } from '@/content/glossary'
import { type Frame, href } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { Room } from '@/site/ui/room'
import { Words } from '@/site/ui/words'

export function GlossaryPage({ view, frame }: { view: readonly GlossaryWord[]; frame: Frame }) {
  const { say } = frame
  return (
    <Document frame={frame} title={say.glossary.title} description={say.glossary.lead}>
      <Hero frame={frame} title={say.glossary.title} lead={<p>{say.glossary.lead}</p>} />
      <Room>
        <dl className="glossary">
          {view.map(({ term, meaning, project }) => (
            <div key={`${project.name} ${term}`}>
              <dt dir="auto">{term}</dt>
              <Words as="dd" of={meaning} frame={frame} />
              <dd className="quiet">
                <a href={href(project.to, frame)}>{project.name}</a>
              </dd>
            </div>
          ))}
        </dl>
      </Room>
    </Document>
  )
}
