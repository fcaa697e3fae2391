/** Pieces of research to go on to, each at its place on the page of them all. */
import type { ResearchView } from '@/content/research-view'
import { type Frame, href, marked } from '@/site/frame/frame'
import { Untranslated } from '@/site/ui/untranslated'
import { Words } from '@/site/ui/words'

export function ResearchRows({ research, frame }: { research: readonly ResearchView[]; frame: Frame }) {
  return (
    <ul className="rows">
      {research.map(({ slug, title, summary }) => (
        <li key={slug}>
          <h3 className="row-title" {...marked(title.lang, frame)}>
            <a href={`${href({ kind: 'research' }, frame)}#${slug}`}>{title.text}</a>
          </h3>
          <Untranslated of={title} frame={frame} />
          <Words as="p" of={summary} frame={frame} />
        </li>
      ))}
    </ul>
  )
}
