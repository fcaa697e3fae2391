/** A document's cover, cut from the same paper as everything else: by its kind and its address, so that no two are alike. */
import type { DocumentCard } from '@/content/document-view'
import { seeded } from '@/site/art/seeded'
import { Disc, Hills, type Paper } from '@/site/art/shapes'
import { type Frame, marked } from '@/site/layout/frame'

type Papers = { tone: 'sky' | 'spruce' | 'birch'; ground: Paper; disc: Paper; hill: Paper }

const other: Papers = { tone: 'birch', ground: 'b', disc: 'd', hill: 'r' }
const papersOf: Record<string, Papers> = {
  report: { tone: 'sky', ground: 's', disc: 'r', hill: 'g' },
  training: { tone: 'spruce', ground: 'g', disc: 'p', hill: 'w' },
}

/** A sheet in upright format; the text on it repeats what stands beside it, and is not read twice. */
export function Cover({ document, frame }: { document: DocumentCard; frame: Frame }) {
  const kinds: Record<string, string> = frame.say.resources.kinds
  return (
    <div className={`cover ${(papersOf[document.kind] ?? other).tone}`} aria-hidden="true">
      <CoverArt document={document} />
      <p>{kinds[document.kind] ?? kinds.other}</p>
      <p {...marked(document.title.lang, frame)}>{document.title.text}</p>
    </div>
  )
}

/** The cover without words, small enough for a list. */
export function CoverArt({ document: { to, kind } }: { document: DocumentCard }) {
  const chance = seeded(to.kind === 'document' ? to.slug : kind)
  const { ground, disc, hill } = papersOf[kind] ?? other
  const low = chance.between(640, 760)
  return (
    <svg className="art" viewBox="0 0 600 800" aria-hidden="true">
      <path className={ground} d="M0 0H600V800H0Z" />
      <Disc
        paper={disc}
        x={chance.between(140, 460)}
        y={low - chance.between(40, 150)}
        size={chance.between(80, 150)}
        chance={chance}
      />
      <Hills y={low} rise={120} paper={hill} chance={chance} />
    </svg>
  )
}
