/** A document's cover, cut from the same paper as everything else: by its kind and its address, so that no two are alike. */
import type { Paper } from '@/brand/colours'
import { seeded } from '@/brand/drawing/chance'
import { disc, hills } from '@/brand/drawing/land'
import type { DocumentCard } from '@/content/document-view'
import { Art } from '@/site/art/art'
import { type Frame, marked } from '@/site/frame/frame'

type Papers = { tone: 'head' | 'calm' | 'panel'; ground: Paper; sun: Paper; hill: Paper }

const other: Papers = { tone: 'panel', ground: 'birch', sun: 'deep', hill: 'lingon' }
const papersOf: Record<string, Papers> = {
  report: { tone: 'head', ground: 'sky', sun: 'lingon', hill: 'spruce' },
  training: { tone: 'calm', ground: 'spruce', sun: 'pink', hill: 'snow' },
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
  const { ground, sun, hill } = papersOf[kind] ?? other
  const low = chance.between(640, 760)
  const cuts = [
    disc(chance.between(140, 460), low - chance.between(40, 150), chance.between(80, 150), sun, chance),
    hills(low, 120, hill, chance),
  ]
  return <Art scene={{ width: 600, height: 800, ground, cuts }} />
}
