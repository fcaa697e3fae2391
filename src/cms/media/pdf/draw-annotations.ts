/**
 * What lies on a page becomes the page: the look of a form's field, a stamp or a drawing stays where its author sees it,
 * and its value, its scripts and who put it there are gone. Links stay links; notes, attachments and films go.
 */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib'
import { refuseThing } from '../refused-document'
import { isOpenAddress } from '../word/addresses'
import { stringIn } from './strings'

const name = PDFName.of
/** Shown by a click, or not part of the page at all. */
const neverDrawn = new Set([
  'Popup',
  'Text',
  'FileAttachment',
  'Sound',
  'Movie',
  'Screen',
  'RichMedia',
  '3D',
  'Link',
])
const linkKeys = new Set([
  'Type',
  'Subtype',
  'Rect',
  'Border',
  'C',
  'BS',
  'H',
  'QuadPoints',
  'Dest',
  'A',
  'StructParent',
  'Contents',
  'F',
])
/** Bits of `F` (ISO 32000-1, table 165). */
const [hidden, noView] = [2, 32]

/** @param number of the page, from 1 */
export function drawAnnotations(page: PDFPage, number: number): void {
  const { context } = page.doc
  const all = page.node.Annots()
  const kept: PDFRef[] = []
  const draws: string[] = []
  for (let at = 0; at < (all?.size() ?? 0); at += 1) {
    const one = all?.lookup(at)
    if (!(one instanceof PDFDict)) continue
    const kind = one.lookup(name('Subtype'))
    const flags = numberIn(one.lookup(name('F')))
    const isSeen = (flags & (hidden | noView)) === 0
    if (kind === name('Link')) {
      if (isLink(one)) kept.push(prunedLink(context, all?.get(at), one))
    } else if (isSeen && kind instanceof PDFName && !neverDrawn.has(kind.decodeText())) {
      const look = lookOf(one)
      if (look) draws.push(draw(page, look, one))
      else if (hasValue(one)) refuseThing('form', { place: 'page', number })
    }
  }
  page.node.delete(name('Annots'))
  if (kept.length > 0) page.node.set(name('Annots'), context.obj(kept))
  if (draws.length > 0) addContent(page, draws)
}

/** Within the document, or to an open address. */
function isLink(link: PDFDict): boolean {
  const action = link.lookup(name('A'))
  if (!(action instanceof PDFDict)) return link.has(name('Dest'))
  const kind = action.lookup(name('S'))
  return (
    kind === name('GoTo') ||
    (kind === name('URI') && isOpenAddress(stringIn(action.lookup(name('URI'))) ?? ''))
  )
}

function prunedLink(context: PDFContext, at: unknown, link: PDFDict): PDFRef {
  for (const key of link.keys()) if (!linkKeys.has(key.decodeText())) link.delete(key)
  const action = link.lookup(name('A'))
  if (action instanceof PDFDict)
    for (const key of action.keys())
      if (!['Type', 'S', 'D', 'URI'].includes(key.decodeText())) action.delete(key)
  return at instanceof PDFRef ? at : context.register(link)
}

/** Its normal appearance, in the state that it is in. */
function lookOf(annotation: PDFDict): PDFRef | undefined {
  const looks = annotation.lookup(name('AP'))
  const normal = looks instanceof PDFDict ? looks.get(name('N')) : undefined
  const found = normal instanceof PDFRef ? annotation.context.lookup(normal) : normal
  if (found instanceof PDFRawStream && normal instanceof PDFRef) return normal
  const state = annotation.lookup(name('AS'))
  if (!(found instanceof PDFDict) || !(state instanceof PDFName)) return undefined
  const inState = found.get(state)
  return inState instanceof PDFRef && annotation.context.lookup(inState) instanceof PDFRawStream
    ? inState
    : undefined
}

/** A field whose value a reader's program would write by itself: without its look, nobody would see it any more. */
function hasValue(annotation: PDFDict): boolean {
  let field: PDFDict | undefined = annotation
  for (let level = 0; field && level < 20; level += 1) {
    const value = field.lookup(name('V'))
    if (value !== undefined && stringIn(value) !== '' && value !== name('Off')) return true
    const parent: unknown = field.lookup(name('Parent'))
    field = parent instanceof PDFDict ? parent : undefined
  }
  return false
}

/** Places the appearance as ISO 32000-1, 12.5.5, algorithm 8.1 says. */
function draw(page: PDFPage, look: PDFRef, annotation: PDFDict): string {
  const form = (page.doc.context.lookup(look) as PDFRawStream).dict
  form.set(name('Type'), name('XObject'))
  form.set(name('Subtype'), name('Form'))
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(form.lookup(name('Matrix')))
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersIn(form.lookup(name('BBox')))
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ] as const
  const xs = corners.map(([x, y]) => a * x + c * y + e)
  const ys = corners.map(([x, y]) => b * x + d * y + f)
  const box = {
    left: Math.min(...xs),
    bottom: Math.min(...ys),
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  }
  const [r0 = 0, r1 = 0, r2 = 0, r3 = 0] = numbersIn(annotation.lookup(name('Rect')))
  const rect = {
    left: Math.min(r0, r2),
    bottom: Math.min(r1, r3),
    width: Math.abs(r2 - r0),
    height: Math.abs(r3 - r1),
  }
  const sx = box.width === 0 ? 1 : rect.width / box.width
  const sy = box.height === 0 ? 1 : rect.height / box.height
  const matrix = [sx, 0, 0, sy, rect.left - box.left * sx, rect.bottom - box.bottom * sy]
  const key = page.node.newXObject('Look', look)
  return `q ${matrix.map((one) => one.toFixed(4)).join(' ')} cm ${key.toString()} Do Q`
}

/** Not part of what a screen reader tells: a look has no place in the order of the text. */
function addContent(page: PDFPage, draws: readonly string[]): void {
  const { context } = page.doc
  const begin = context.register(context.stream('q\n'))
  const end = context.register(context.stream(`\nQ\n/Artifact BMC\n${draws.join('\n')}\nEMC\n`))
  const before = page.node.get(name('Contents'))
  const found = page.node.lookup(name('Contents'))
  const contents = found instanceof PDFArray ? found.asArray() : before ? [before] : []
  page.node.set(name('Contents'), context.obj([begin, ...contents, end]))
}

const numbersIn = (value: unknown): number[] =>
  value instanceof PDFArray ? value.asArray().map((_, at) => numberIn(value.lookup(at))) : []

const numberIn = (value: unknown): number => (value instanceof PDFNumber ? value.asNumber() : 0)
