/** The shelf: every document with what it is before one downloads it. */
import type { DocumentCard } from '@/content/document-view'
import { type Frame, href, marked, write } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { leadOf } from '@/site/layout/lead-of'
import { fileFacts } from '@/site/ui/file-link'
import { joined } from '@/site/ui/joined'
import { Room } from '@/site/ui/room'
import { untranslated } from '@/site/ui/untranslated'
import { Words } from '@/site/ui/words'
import { CoverArt } from './cover'

export function ResourcesPage({ view, frame }: { view: readonly DocumentCard[]; frame: Frame }) {
  const { say } = frame
  return (
    <Document frame={frame} title={say.resources.title} description={frame.site.leads.resources?.text}>
      <Hero frame={frame} title={say.resources.title} lead={leadOf('resources', frame)} />
      <Room>
        {view.length > 0 ? (
          <DocumentRows documents={view} frame={frame} level="h2" />
        ) : (
          <p className="lead">{say.resources.none}</p>
        )}
      </Room>
    </Document>
  )
}

export function DocumentRows({
  documents,
  frame,
  level: Heading = 'h3',
}: {
  documents: readonly DocumentCard[]
  frame: Frame
  level?: 'h2' | 'h3'
}) {
  const kinds: Record<string, string> = frame.say.resources.kinds
  return (
    <ul className="rows with-cover">
      {documents.map((document) => (
        <li key={href(document.to, frame)}>
          <CoverArt document={document} />
          <Heading className="row-title" {...marked(document.title.lang, frame)}>
            <a href={href(document.to, frame)}>{document.title.text}</a>
          </Heading>
          <Words as="p" of={document.summary} frame={frame} />
          <p className="quiet">
            {joined([
              untranslated(document.title, frame),
              kinds[document.kind] ?? kinds.other,
              document.file && fileFacts(document.file, frame),
              document.language && write(frame).language(document.language),
            ])}
          </p>
        </li>
      ))}
    </ul>
  )
}
