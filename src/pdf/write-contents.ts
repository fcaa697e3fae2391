/** The page that lists the others. */
import { palette } from './palette'
import type { Setting } from './setting'
import { openTag, tag } from './tag'
import { writeHeading } from './write-text'

/** Lists every heading of level 1 with its page, as an earlier setting of the same document found them. */
export function writeContents(setting: Setting, title: string): void {
  const { doc, parent, x, width } = setting
  writeHeading(setting, 1, title)
  doc.y += 10
  const contents = openTag(doc, 'TOC')
  parent.add(contents)
  for (const { level, text, page } of setting.known) {
    if (level !== 1 || text === title) continue
    const top = doc.y
    const write = () => {
      doc
        .font('medium')
        .fontSize(11.5)
        .fillColor(palette.ink)
        .text(text, x, top, { width: width - 50, lineGap: 2 })
      const next = doc.y
      doc
        .font('bold')
        .fillColor(palette.lingonDeep)
        .text(String(page), x + width - 34, top, { width: 34, align: 'right' })
      doc.y = next
    }
    contents.add(tag(doc, 'TOCI', write))
    doc.x = x
    doc.y += 9
  }
  contents.end()
}
