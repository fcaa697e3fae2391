/**
 * From somebody's SVG to paths and their colours. What only describes is left out; whatever else is no path, or would
 * look otherwise without it, is refused by name. There is no document type and so no entities, and nothing that could
 * run, load or link.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes'
import { type Drawn, type DrawnPath, drawnFile, isDrawable, wordsColour } from '@/brand/drawn'
import { hexOfCss } from '@/brand/shade'
import { shapeBounds } from '@/domain/bounds/shape'

type Mistake = 'drawingBroken' | 'drawingLarge' | 'drawingHolds'

export class NoDrawing extends Error {
  constructor(
    readonly mistake: Mistake,
    /** An element, or an attribute of one. */
    readonly what = '',
  ) {
    super(`${mistake} ${what}`)
  }
}

const svg = 'http://www.w3.org/2000/svg'
const describing: ReadonlySet<string> = new Set(['title', 'desc', 'metadata'])
const drawing: ReadonlySet<string> = new Set(['svg', 'g', 'path', 'defs'])
/** Of no account once the drawing has its place on a page. */
const dropped: ReadonlySet<string> = new Set([
  ...(['id', 'class', 'xmlns', 'version', 'baseProfile', 'role', 'x', 'y', 'width', 'height'] as const),
  ...(['preserveAspectRatio', 'clip-rule', 'stroke-width', 'stroke-linejoin', 'stroke-linecap'] as const),
  'stroke-miterlimit',
])

/** What a path has from the groups around it. */
type Around = { readonly fill: string; readonly at: string; readonly isEvenOdd: boolean }

/** @param most characters of the drawing as it is stored @throws {NoDrawing} */
export function readDrawing(source: string, most: number): Drawn {
  if (source.length > shapeBounds.characters) throw new NoDrawing('drawingLarge', String(source.length))
  const parser = new SaxesParser({ xmlns: true })
  const around: Around[] = []
  const paths: DrawnPath[] = []
  let viewBox = ''
  let skipped = 0
  parser.on('error', () => {
    throw new NoDrawing('drawingBroken')
  })
  parser.on('doctype', () => {
    throw new NoDrawing('drawingHolds', '<!DOCTYPE>')
  })
  parser.on('opentag', (tag: SaxesTagNS) => {
    const isForeign = tag.uri !== svg && tag.uri !== ''
    if (skipped > 0 || (around.length > 0 && (isForeign || describing.has(tag.local)))) {
      skipped += 1
      return
    }
    const isRoot = around.length === 0
    if (isForeign || !drawing.has(tag.local) || isRoot !== (tag.local === 'svg'))
      throw new NoDrawing('drawingHolds', `<${tag.name}>`)
    const given = attributesOf(tag)
    if (isRoot) viewBox = boxOf(tag)
    const here = within(around.at(-1) ?? { fill: wordsColour, at: '', isEvenOdd: false }, given)
    around.push(here)
    if (tag.local === 'path' && here.fill !== 'none') paths.push(pathOf(given.get('d') ?? '', here))
  })
  parser.on('closetag', () => {
    if (skipped > 0) skipped -= 1
    else around.pop()
  })
  parser.write(source.trim()).close()
  const drawn = { viewBox, paths }
  if (paths.length === 0) throw new NoDrawing('drawingBroken')
  const { length } = drawnFile(drawn)
  if (length > most) throw new NoDrawing('drawingLarge', `${length} > ${most}`)
  return drawn
}

/** Those that say how it looks. */
function attributesOf({ attributes, local: element }: SaxesTagNS): ReadonlyMap<string, string> {
  const given = new Map<string, string>()
  for (const { uri, prefix, local, value } of Object.values(attributes)) {
    const isOurs = uri === '' || uri === svg
    if (isOurs && ['fill', 'fill-rule', 'transform', 'd', 'viewBox', 'stroke'].includes(local))
      given.set(local, value.trim())
    else if (
      local === 'href' ||
      (isOurs && !dropped.has(local) && !/^(data|aria)-/.test(local) && prefix !== 'xmlns')
    )
      throw new NoDrawing('drawingHolds', `<${element} ${local}="…">`)
  }
  if ((given.get('stroke') ?? 'none') !== 'none')
    throw new NoDrawing('drawingHolds', `<${element} stroke="…">`)
  return given
}

function within(around: Around, given: ReadonlyMap<string, string>): Around {
  const [fill, rule, at = ''] = ['fill', 'fill-rule', 'transform'].map((name) => given.get(name))
  return {
    fill: fill === undefined || fill === 'inherit' ? around.fill : fillOf(fill),
    at: [around.at, at.replaceAll(/\s+/g, ' ')].filter(Boolean).join(' '),
    isEvenOdd: rule === undefined ? around.isEvenOdd : rule === 'evenodd',
  }
}

function fillOf(fill: string): string {
  if (fill === 'none' || fill === wordsColour) return fill
  const hex = hexOfCss(fill)
  if (!hex) throw new NoDrawing('drawingHolds', `fill="${fill.slice(0, 30)}"`)
  return hex
}

function pathOf(d: string, { fill, at, isEvenOdd }: Around): DrawnPath {
  const tidy = d.replaceAll(/\s+/g, ' ').trim()
  if (!isDrawable('d', tidy)) throw new NoDrawing('drawingHolds', `d="${tidy.slice(0, 30)}"`)
  if (at && !isDrawable('at', at)) throw new NoDrawing('drawingHolds', `transform="${at.slice(0, 30)}"`)
  return { d: tidy, fill, ...(at && { at }), ...(isEvenOdd && { isEvenOdd: true as const }) }
}

function boxOf({ attributes }: SaxesTagNS): string {
  const value = (name: string) => attributes[name]?.value.trim().replaceAll(/\s+/g, ' ')
  const box = value('viewBox') ?? `0 0 ${value('width')} ${value('height')}`.replaceAll('px', '')
  if (!isDrawable('viewBox', box)) throw new NoDrawing('drawingHolds', '<svg viewBox="…">')
  return box
}
