/** The modules in order, their numbers set big. */
import type { ModuleCard } from '@/content/module-view'
import { type Frame, href, marked } from '@/site/frame/frame'
import { Untranslated } from '@/site/ui/untranslated'
import { Words } from '@/site/ui/words'

export function ModuleList({
  modules,
  frame,
  level: Heading = 'h3',
  brief = false,
}: {
  modules: readonly ModuleCard[]
  frame: Frame
  level?: 'h2' | 'h3'
  brief?: boolean
}) {
  return (
    <ol className={brief ? 'modules brief' : 'modules'}>
      {modules.map((module) => (
        <li key={module.title.text}>
          <span className="number" aria-hidden="true">
            {module.number}
          </span>
          <div>
            <Heading {...marked(module.title.lang, frame)}>
              <a href={href(module.to, frame)}>
                {module.number === undefined ? null : (
                  <span className="aside">{frame.say.module.numbered(module.number)}: </span>
                )}
                {module.title.text}
              </a>
            </Heading>
            <Untranslated of={module.title} frame={frame} />
            {brief || module.number !== 1 ? null : <p className="start">{frame.say.training.startHere}</p>}
            {brief ? null : <Words as="p" of={module.summary} frame={frame} />}
            {brief || !module.minutes ? null : (
              <p className="quiet">{frame.say.count.minutes(module.minutes)}</p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
