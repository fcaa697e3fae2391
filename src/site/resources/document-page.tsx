/** One document: the file, its facts, its earlier editions. */
import type { DocumentView } from '@/content/document-view'
import { type Frame, href, write } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { documentData } from '@/site/machine/linked-data'
import { Cite } from '@/site/ui/cite'
import { Day } from '@/site/ui/day'
import { Facts } from '@/site/ui/facts'
import { FileLink, fileFacts } from '@/site/ui/file-link'
import { Room } from '@/site/ui/room'
import { Words } from '@/site/ui/words'
import { Cover } from './cover'

export function DocumentPage({ view, frame }: { view: DocumentView; frame: Frame }) {
  const words = frame.say.resources
  const kinds: Record<string, string> = words.kinds
  const named = (version: string) => `${frame.say.module.version} ${version}`
  const earlier = view.editions.filter(({ file }) => file?.url !== view.file?.url)
  const accessible = words.accessible[view.accessible]
  return (
    <Document
      frame={frame}
      title={view.title.text}
      description={view.summary?.text}
      languages={view.languages}
      linkedData={documentData(view, frame)}
    >
      <Hero
        frame={frame}
        trail={[{ to: { kind: 'resources' }, label: frame.say.nav.resources }]}
        kicker={kinds[view.kind] ?? kinds.other}
        title={view.title}
        lead={<Words as="p" of={view.summary} frame={frame} />}
        scene={
          <div className="tabletop moss">
            <Cover document={view} frame={frame} />
          </div>
        }
      >
        <p>{view.file ? <FileLink file={view.file} label={words.download} frame={frame} /> : words.noFile}</p>
        {view.htmlAlternative ? (
          <p>
            <a href={view.htmlAlternative}>{words.asPage}</a>
          </p>
        ) : null}
      </Hero>
      <Room>
        <div className={view.contents.length > 0 ? 'cols wide' : undefined}>
          {view.contents.length > 0 ? (
            <section>
              <h2>{frame.say.module.contents}</h2>
              <ol className="chapters">
                {view.contents.map(({ text, page }) => (
                  <li key={text.text}>
                    <Words as="span" of={text} frame={frame} />
                    {page ? <span className="quiet">{words.onPage(page)}</span> : null}
                  </li>
                ))}
              </ol>
            </section>
          ) : null}
          <Facts
            of={[
              view.language && [words.written, write(frame).language(view.language)],
              view.project && [
                words.project,
                <a key="project" href={href(view.project.to, frame)}>
                  {view.project.name}
                </a>,
              ],
              view.news && [words.news, <Words key="news" of={view.news} frame={frame} />],
              view.licence && [words.licence, view.licence],
              view.lastReviewed && [words.reviewed, <Day key="day" at={view.lastReviewed} frame={frame} />],
              view.modules.length > 0 && [
                words.modules,
                view.modules.map((module) => (
                  <a key={module.title.text} className="line" href={href(module.to, frame)}>
                    <Words of={module.title} frame={frame} />
                  </a>
                )),
              ],
            ]}
          />
        </div>
        {accessible ? <p>{accessible}</p> : null}
        {earlier.length > 0 ? (
          <>
            <h2>{words.editions}</h2>
            <ul className="rows">
              {earlier.map((edition) => (
                <li key={edition.version}>
                  <p>
                    {edition.file ? (
                      <a href={edition.file.url}>{named(edition.version)}</a>
                    ) : (
                      named(edition.version)
                    )}
                    {edition.file ? ` (${fileFacts(edition.file, frame)})` : null}
                    {edition.publishedOn ? '\u00a0· ' : null}
                    <Day at={edition.publishedOn} frame={frame} />
                  </p>
                  <Words as="p" of={edition.note} frame={frame} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Room>
      <Cite citation={view.citation} title={view.title} year={view.year} frame={frame} />
    </Document>
  )
}
