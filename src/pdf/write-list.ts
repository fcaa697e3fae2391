/** Lists: a label in the margin, the words beside it. */
import type { Run } from './blocks'
import { lineGap, size } from './measures'
import { palette } from './palette'
import { ensureRoom, type Setting } from './setting'
import { openTag, tag } from './tag'
import { writeRuns } from './write-text'

export const listIndent = 20
export const belowItem = 4
export const belowList = 7

/** Sets a list with bullets or numbers. */
export function writeList(setting: Setting, isOrdered: boolean, items: readonly (readonly Run[])[]): void {
  const { doc, parent, x, width } = setting
  const list = openTag(doc, 'L')
  parent.add(list)
  items.forEach((runs, index) => {
    ensureRoom(doc, 2 * (size.body + lineGap))
    const item = openTag(doc, 'LI')
    list.add(item)
    const top = doc.y
    doc.font('heavy').fontSize(size.body).fillColor(palette.lingon)
    item.add(tag(doc, 'Lbl', () => doc.text(isOrdered ? `${index + 1}.` : '•', x, top, { lineBreak: false })))
    doc.y = top
    writeRuns(
      { ...setting, parent: item, x: x + listIndent, width: width - listIndent },
      'LBody',
      runs,
      belowItem,
    )
    item.end()
  })
  list.end()
  doc.x = x
  doc.y += belowList
}
