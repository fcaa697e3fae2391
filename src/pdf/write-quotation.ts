/** Somebody's words, set large beside a red bar. */
import { size } from './measures'
import { palette } from './palette'
import { ensureRoom, type Setting } from './setting'
import { decorate, openTag, tag } from './tag'

/** The attribution is often unknown, and then nothing stands under the words. */
export function writeQuotation({ doc, parent, x, width }: Setting, text: string, attribution?: string): void {
  const words = `”${text}”`
  const place = { width: width - 26, lineGap: 3 }
  doc.font('heavy').fontSize(19)
  const height = doc.heightOfString(words, place)
  ensureRoom(doc, height + 40)
  const top = doc.y + 10
  decorate(doc, 'Layout', () => doc.rect(x, top, 5, height).fill(palette.lingon))
  const quote = openTag(doc, 'BlockQuote')
  parent.add(quote)
  quote.add(
    tag(doc, 'P', () =>
      doc
        .font('heavy')
        .fontSize(19)
        .fillColor(palette.lingonDeep)
        .text(words, x + 26, top, place),
    ),
  )
  if (attribution) {
    quote.add(
      tag(doc, 'P', () =>
        doc
          .font('regular')
          .fontSize(size.body)
          .fillColor(palette.soft)
          .text(attribution, x + 26, doc.y + 4, place),
      ),
    )
  }
  quote.end()
  doc.x = x
  doc.y += 18
}
