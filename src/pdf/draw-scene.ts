/** Paints a scene into a box of a PDF page, cropped to fill it like a cover picture. */
import type { Scene } from './scene'

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The caller marks what is drawn: an artifact when it decorates, a figure when it tells. */
export function drawScene(doc: PDFKit.PDFDocument, scene: Scene, box: Box): void {
  const scale = Math.max(box.width / scene.width, box.height / scene.height)
  doc.save()
  doc.rect(box.x, box.y, box.width, box.height).clip()
  doc.rect(box.x, box.y, box.width, box.height).fill(scene.ground)
  doc.translate(
    box.x + (box.width - scene.width * scale) / 2,
    box.y + (box.height - scene.height * scale) / 2,
  )
  doc.scale(scale)
  for (const { d, fill, stroke, strokeWidth } of scene.shapes) {
    if (fill) doc.path(d).fill(fill)
    if (stroke)
      doc
        .path(d)
        .lineCap('round')
        .lineJoin('round')
        .lineWidth(strokeWidth ?? 1)
        .stroke(stroke)
  }
  doc.restore()
}
