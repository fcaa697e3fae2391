/** The first page: a picture over the upper half, the title large under it, and what the reader must know at once. */
import type { PdfMessages } from '@/messages/pdf/sv'
import { drawScene } from './draw-scene'
import { euEmblem } from './eu-emblem'
import { column, sheet } from './measures'
import { palette } from './palette'
import type { Scene } from './scene'
import { decorate, type Tagged, type TagName, tag } from './tag'
import type { Cut } from './typeface'

export type Cover = {
  readonly scene: Scene
  /** A short line above the title, such as "Modul 6" or the project's short name. */
  readonly kicker: string
  readonly title: string
  readonly subtitle: string
  /** Printed as a red label; for documents that stand in for real ones. */
  readonly standIn?: string
  /** The wording a funder asks for, beside the emblem of the Union. */
  readonly fundingNotice?: string
  readonly publisher: string
}

const pictureHeight = 430

/** Draws the cover on the current page and hangs its words into the structure. */
export function writeCover(doc: PDFKit.PDFDocument, root: Tagged, cover: Cover, words: PdfMessages): void {
  doc.page.margins.bottom = 0 // the foot of a cover stands lower than text may
  decorate(doc, 'Layout', () => {
    doc.rect(0, 0, sheet.width, sheet.height).fill(palette.paper)
    drawScene(doc, cover.scene, { x: 0, y: 0, width: sheet.width, height: pictureHeight })
  })
  const put = (name: TagName, write: () => void) => root.add(tag(doc, name, write))
  const set = (cut: Cut, size: number, color: string) => doc.font(cut).fontSize(size).fillColor(color)
  const { standIn, kicker, title, subtitle, fundingNotice, publisher } = cover
  if (standIn) put('P', () => writeLabel(doc, standIn))
  put('P', () =>
    set('bold', 13, palette.lingon).text(kicker, sheet.left, pictureHeight + 40, { width: column }),
  )
  put('H1', () => {
    set('heavy', titleSize(title), palette.ink)
    doc.text(title, sheet.left, doc.y + 6, { width: balancedWidth(doc, title), lineGap: -2 })
  })
  put('P', () =>
    set('regular', 13.5, palette.soft).text(subtitle, sheet.left, doc.y + 12, { width: column, lineGap: 4 }),
  )
  const foot = sheet.height - 66
  if (fundingNotice) writeFunding(doc, root, fundingNotice, words, foot - 52)
  put('P', () =>
    set('bold', 11, palette.ink).text(publisher, sheet.left, foot, { width: column, lineBreak: false }),
  )
}

/** Long Swedish compounds need room: the longer the title, the smaller its letters. */
function titleSize(title: string): number {
  if (title.length > 60) return 26
  return title.length > 34 ? 32 : 42
}

/** The narrowest column that needs no more lines, so that no word is left alone on the last one. */
function balancedWidth(doc: PDFKit.PDFDocument, title: string): number {
  const height = doc.heightOfString(title, { width: column })
  let width = column
  while (width > column / 2 && doc.heightOfString(title, { width: width - 8 }) <= height) width -= 8
  return width
}

function writeLabel(doc: PDFKit.PDFDocument, text: string): void {
  doc.font('bold').fontSize(11)
  const width = doc.widthOfString(text) + 28
  const y = pictureHeight - 15
  doc.rect(sheet.left, y, width, 30).fill(palette.lingon)
  doc.fillColor(palette.snow).text(text, sheet.left + 14, y + 8, { lineBreak: false })
}

function writeFunding(
  doc: PDFKit.PDFDocument,
  root: Tagged,
  notice: string,
  words: PdfMessages,
  y: number,
): void {
  const box = { x: sheet.left, y, width: 54, height: 36 }
  const bbox = [box.x, box.y, box.x + box.width, box.y + box.height] as const
  root.add(tag(doc, 'Figure', () => drawScene(doc, euEmblem, box), { alt: words.euFlag, bbox }))
  const place = { width: column - 70, lineGap: 2 }
  root.add(
    tag(doc, 'P', () =>
      doc
        .font('medium')
        .fontSize(10)
        .fillColor(palette.ink)
        .text(notice, sheet.left + 70, y + 4, place),
    ),
  )
}
