/** All modules in order, under the headings that the editors gave them. */
import type { ModuleCard } from '@/content/module-view'
import { type Frame, marked } from '@/site/frame/frame'
import { ModuleList } from './module-list'

type Part = { title: ModuleCard['part']; modules: ModuleCard[] }

/** Modules in a row with the same heading stand together. */
function inParts(modules: readonly ModuleCard[]): Part[] {
  const parts: Part[] = []
  for (const module of modules) {
    const last = parts.at(-1)
    if (last && last.title?.text === module.part?.text) last.modules.push(module)
    else parts.push({ title: module.part, modules: [module] })
  }
  return parts
}

export function Library({ modules, frame }: { modules: readonly ModuleCard[]; frame: Frame }) {
  return inParts(modules).map(({ title, modules: own }) =>
    title ? (
      <section className="part" key={own[0]?.number ?? title.text}>
        <h2 {...marked(title.lang, frame)}>{title.text}</h2>
        <ModuleList modules={own} frame={frame} />
      </section>
    ) : (
      <ModuleList key={own[0]?.number ?? own[0]?.title.text} modules={own} frame={frame} level="h2" />
    ),
  )
}
