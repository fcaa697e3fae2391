/**
 * One module, ready to use: what is in it, how long it takes and what one does first, the subject after that. Whoever
 * leads a group has a view of her own, with what she does and says and nothing else.
 */
import type { ModuleCard, ModuleView } from '@/content/module-view'
import type { RichText } from '@/content/rich-text'
import type { Support as SupportView } from '@/content/support'
import { wordsOf } from '@/domain/line'
import { localeFacts } from '@/domain/locales'
import { pathTo } from '@/domain/routes'
import { Acts } from '@/site/acts/acts'
import { Notice, Prose } from '@/site/blocks/prose'
import { QuickExit } from '@/site/exit/quick-exit'
import { type Frame, href, marked, write } from '@/site/frame/frame'
import { Document } from '@/site/layout/document'
import { Hero } from '@/site/layout/hero'
import { moduleData } from '@/site/machine/linked-data'
import { DocumentRows } from '@/site/resources/resources-page'
import { Support } from '@/site/support/support'
import { Cite } from '@/site/ui/cite'
import { Day } from '@/site/ui/day'
import { Facts } from '@/site/ui/facts'
import { Image } from '@/site/ui/picture'
import { Room } from '@/site/ui/room'
import { labelOf } from '@/site/ui/terms'
import { Words } from '@/site/ui/words'
import { ModuleScene } from './module-scene'

type Neighbours = { previous: ModuleCard | undefined; next: ModuleCard | undefined }

export function ModulePage({
  view,
  neighbours,
  support,
  isLeading = false,
  frame,
}: {
  view: ModuleView
  neighbours: Neighbours
  support?: SupportView | undefined
  /** For whoever leads a group. */
  isLeading?: boolean
  frame: Frame
}) {
  const { say } = frame
  const words = say.module
  const parts = partsOf(view, frame, isLeading)
  return (
    <Document
      frame={frame}
      title={view.title.text}
      description={view.summary?.text}
      languages={view.languages}
      linkedData={moduleData(view, frame)}
    >
      {view.hasQuickExit ? <QuickExit frame={frame} /> : null}
      <Hero
        frame={frame}
        trail={[{ to: { kind: 'training' }, label: say.nav.training }]}
        kicker={view.number === undefined ? null : words.numbered(view.number)}
        title={view.title}
        lead={<Words as="p" of={view.summary} frame={frame} />}
        scene={
          view.picture ? <Image picture={view.picture} frame={frame} eager /> : <ModuleScene module={view} />
        }
      >
        {view.facilitatorNotes && (!frame.preview || frame.preview.release) ? (
          <p>
            <a className="button" href={`${href(frame.route, frame)}${isLeading ? '' : '?view=lead'}`}>
              {isLeading ? words.toWhole : words.toLead}
            </a>
          </p>
        ) : null}
        <Acts frame={frame} />
      </Hero>
      {view.contentNotice || support ? (
        <div className="room first">
          <div>
            {view.contentNotice ? (
              <Notice frame={frame}>
                <Words as="p" of={view.contentNotice} frame={frame} />
              </Notice>
            ) : null}
            {support ? <Support of={support} frame={frame} /> : null}
          </div>
        </div>
      ) : null}
      <div className="room">
        <div className="cols wide module">
          <aside aria-label={words.contents}>
            <Contents of={parts} title={words.contents} frame={frame} />
            <Facts
              of={[
                view.minutes && [words.time, say.count.minutes(view.minutes)],
                view.groupSize && [words.group, words.groupSize(view.groupSize.min, view.groupSize.max)],
                view.formats.length > 0 && [
                  words.forms,
                  write(frame).list(view.formats.map((format) => labelOf('formats', format, frame).text)),
                ],
                view.audience && [words.audience, <Words key="audience" of={view.audience} frame={frame} />],
                view.project && [
                  words.partOf,
                  <a key="project" href={href(view.project.to, frame)}>
                    {view.project.name}
                  </a>,
                ],
                view.version && [words.version, view.version],
                view.licence && [words.licence, view.licence],
              ]}
            />
            <Take view={view} frame={frame} />
          </aside>
          <div className="parts">
            {view.objectives.length > 0 ? (
              <div className="prose">
                <h2>{words.objectives}</h2>
                <ul>
                  {view.objectives.map((objective) => (
                    <Words key={objective.text} as="li" of={objective} frame={frame} />
                  ))}
                </ul>
              </div>
            ) : null}
            {words.cases[view.cases] ? <p className="notice">{words.cases[view.cases]}</p> : null}
            {parts.map(({ id, title, text }) => (
              <section key={id} id={id}>
                <h2>{title}</h2>
                <Prose of={text} frame={frame} level={3} />
              </section>
            ))}
          </div>
        </div>
      </div>
      {view.documents.length > 0 ? (
        <Room title={words.documents}>
          <DocumentRows documents={view.documents} frame={frame} />
        </Room>
      ) : null}
      <Cite citation={view.citation} title={view.title} year={view.updatedAt.slice(0, 4)} frame={frame} />
      {view.changes.length > 0 ? (
        <Room title={words.changes} narrow>
          <ul className="rows">
            {view.changes.map(({ date, note }) => (
              <li key={note.text}>
                <p>
                  <Day at={date} frame={frame} /> <Words of={note} frame={frame} />
                </p>
              </li>
            ))}
          </ul>
        </Room>
      ) : null}
      <nav className="room onward" aria-label={say.nav.training}>
        <div>
          <Neighbour module={neighbours.previous} label={words.previous} frame={frame} />
          <Neighbour module={neighbours.next} label={words.next} frame={frame} />
        </div>
      </nav>
    </Document>
  )
}

/** The way to have it on paper: the file where there is one, and the page itself, which is made to be printed. */
function Take({ view: { handout }, frame }: { view: ModuleView; frame: Frame }) {
  const words = frame.say.module
  return (
    <div className="take">
      <h2>{words.take}</h2>
      {handout ? (
        <p>
          <a
            className="button"
            href={pathTo(handout.to, handout.lang)}
            hrefLang={localeFacts[handout.lang].htmlLang}
          >
            {words.handout}
            {handout.lang === frame.locale ? null : <span> {write(frame).language(handout.lang)}</span>}
          </a>
        </p>
      ) : null}
      <p>{words.print}</p>
    </div>
  )
}

type Part = { id: string; title: string; text: RichText }

/** What one does stands before what one may read about it; whoever leads begins with what is said to her. */
function partsOf(view: ModuleView, { say }: Frame, isLeading: boolean): Part[] {
  const words = say.module
  const all = {
    preparation: [words.preparation, view.preparation],
    exercises: [words.exercises, view.exercises],
    about: [say.paper.about, view.body],
    facilitator: [words.facilitator, view.facilitatorNotes],
  } as const
  const order: readonly (keyof typeof all)[] = isLeading
    ? ['preparation', 'facilitator', 'exercises']
    : ['preparation', 'exercises', 'about', 'facilitator']
  return order.flatMap((id) => {
    const [title, text] = all[id]
    return text ? [{ id, title, text }] : []
  })
}

/** The parts, and in each of them what it holds by name. */
function Contents({ of, title, frame }: { of: readonly Part[]; title: string; frame: Frame }) {
  if (of.length < 2) return null
  return (
    <nav className="contents" aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {of.map((part) => (
          <li key={part.id}>
            <a href={`#${part.id}`}>{part.title}</a>
            <Headings of={part.text} frame={frame} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Headings({ of, frame }: { of: RichText; frame: Frame }) {
  const headings = of.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [wordsOf(block.children)] : [],
  )
  if (headings.length === 0) return null
  return (
    <ul {...marked(of.lang, frame)}>
      {headings.map((heading) => (
        <li key={heading}>{heading}</li>
      ))}
    </ul>
  )
}

function Neighbour({
  module,
  label,
  frame,
}: {
  module: ModuleCard | undefined
  label: string
  frame: Frame
}) {
  return module ? (
    <div className="next">
      <div className="tile">
        <ModuleScene module={module} />
      </div>
      <p>
        <span className="quiet">{label}</span>
        <a href={href(module.to, frame)} {...marked(module.title.lang, frame)}>
          {module.number ? `${module.number}. ` : null}
          {module.title.text}
        </a>
      </p>
    </div>
  ) : null
}
