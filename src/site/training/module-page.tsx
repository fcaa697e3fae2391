/** One module, ready to use: for whom, what for, how; and to print. */
import type { ModuleCard, ModuleView } from '@/content/module-view'
import type { RichText } from '@/content/rich-text'
import type { Support as SupportView } from '@/content/support'
import { localeFacts } from '@/domain/locales'
import { pathTo } from '@/domain/routes'
import { MotifScene } from '@/site/art/scene'
import { Notice, Prose } from '@/site/blocks/prose'
import { QuickExit } from '@/site/exit/quick-exit'
import { Document } from '@/site/layout/document'
import { type Frame, href, marked, write } from '@/site/layout/frame'
import { Hero } from '@/site/layout/hero'
import { moduleData } from '@/site/machine/linked-data'
import { DocumentRows } from '@/site/resources/resources-page'
import { Support } from '@/site/support/support'
import { Day } from '@/site/ui/day'
import { Facts } from '@/site/ui/facts'
import { Image } from '@/site/ui/picture'
import { Room } from '@/site/ui/room'
import { Words } from '@/site/ui/words'

type Neighbours = { previous: ModuleCard | undefined; next: ModuleCard | undefined }

export function ModulePage({
  view,
  neighbours,
  support,
  frame,
}: {
  view: ModuleView
  neighbours: Neighbours
  support?: SupportView | undefined
  frame: Frame
}) {
  const { say } = frame
  const words = say.module
  const forms: Record<string, string> = say.training.forms
  const seed = view.to.kind === 'module' ? view.to.slug : view.title.text
  return (
    <Document
      frame={frame}
      title={view.title.text}
      description={view.summary?.text}
      languages={view.languages}
      linkedData={moduleData(view, frame)}
      share={`module-${seed}`}
    >
      {view.hasQuickExit ? <QuickExit frame={frame} /> : null}
      <Hero
        frame={frame}
        trail={[{ to: { kind: 'training' }, label: say.nav.training }]}
        kicker={view.number === undefined ? null : words.numbered(view.number)}
        title={view.title}
        lead={<Words as="p" of={view.summary} frame={frame} />}
        scene={
          view.picture ? (
            <Image picture={view.picture} frame={frame} eager />
          ) : (
            <MotifScene seed={seed} motif={view.contentNotice && 'hands'} />
          )
        }
      />
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
          <aside aria-label={words.take}>
            <Take view={view} frame={frame} />
            <Facts
              of={[
                view.audience && [words.audience, <Words key="audience" of={view.audience} frame={frame} />],
                view.minutes && [words.time, say.count.minutes(view.minutes)],
                view.groupSize && [words.group, words.groupSize(view.groupSize.min, view.groupSize.max)],
                view.formats.length > 0 && [
                  words.forms,
                  write(frame).list(view.formats.map((form) => forms[form] ?? form)),
                ],
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
            <Prose of={view.body} frame={frame} />
            {words.cases[view.cases] ? <p className="notice">{words.cases[view.cases]}</p> : null}
            <Part title={words.preparation} text={view.preparation} frame={frame} />
            <Part title={words.exercises} text={view.exercises} frame={frame} />
            <Part title={words.facilitator} text={view.facilitatorNotes} frame={frame} />
          </div>
        </div>
      </div>
      {view.documents.length > 0 ? (
        <Room title={words.documents}>
          <DocumentRows documents={view.documents} frame={frame} />
        </Room>
      ) : null}
      {view.citation ? (
        <Room title={words.cite} narrow>
          <p>{view.citation}</p>
        </Room>
      ) : null}
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

function Part({ title, text, frame }: { title: string; text: RichText | undefined; frame: Frame }) {
  return text ? (
    <section>
      <h2>{title}</h2>
      <Prose of={text} frame={frame} level={3} />
    </section>
  ) : null
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
    <p>
      <span className="quiet">{label}</span>
      <a href={href(module.to, frame)} {...marked(module.title.lang, frame)}>
        {module.number ? `${module.number}. ` : null}
        {module.title.text}
      </a>
    </p>
  ) : null
}
