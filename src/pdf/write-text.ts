/** Headings, leads and running text. */
import type { HeadingLevel, Run } from './blocks'
import { lineGap, sheet, size } from './measures'
import { palette } from './palette'
import { ensureRoom, type Setting } from './setting'
import { openTag, type TagName, tag } from './tag'

/** A heading, kept together with the lines it leads to, and listed in the outline. */
export function writeHeading(setting: Setting, level: HeadingLevel, text: string): void {
  const { doc, parent, x, width } = setting
  const fontSize = size.headings[level]
  const isAtTop = doc.y <= sheet.top
  const above = isAtTop ? 0 : fontSize * (level === 1 ? 1.4 : 0.85)
  doc.font(level < 3 ? 'heavy' : 'bold').fontSize(fontSize)
  ensureRoom(doc, above + doc.heightOfString(text, { width }) + 3 * (size.body + lineGap))
  const y = doc.y <= sheet.top ? doc.y : doc.y + above
  if (level < 3) {
    setting.headings.push({ level, text, page: setting.pageNow() })
    doc.outline.addItem(text)
  }
  const color = level === 3 ? palette.lingonDeep : palette.ink
  parent.add(tag(doc, `H${level}`, () => doc.fillColor(color).text(text, x, y, { width, lineGap: 0 })))
  doc.y += fontSize * 0.35
}

/** The first, larger words of a text. */
export function writeLead({ doc, parent, x, width }: Setting, text: string): void {
  doc.font('medium').fontSize(size.lead).fillColor(palette.soft)
  parent.add(tag(doc, 'P', () => doc.text(text, x, doc.y, { width, lineGap: 5 })))
  doc.y += 14
}

/** Runs that flow as one paragraph. */
export function writeRuns(setting: Setting, name: TagName, runs: readonly Run[], below = 9): void {
  const { doc, parent, x, width } = setting
  ensureRoom(doc, 2 * (size.body + lineGap))
  doc.fontSize(size.body)
  const element = openTag(doc, name)
  parent.add(element)
  runs.forEach((run, index) => {
    const write = () => {
      doc.font(run.bold ? 'bold' : 'regular').fillColor(run.url ? palette.lingonDeep : palette.ink)
      const options = {
        width,
        lineGap,
        continued: index < runs.length - 1,
        oblique: run.italic ?? false,
        link: run.url ?? null,
        underline: Boolean(run.url),
      }
      if (index === 0) doc.text(run.text, x, doc.y, options)
      else doc.text(run.text, options)
    }
    element.add(run.url ? tag(doc, 'Link', write, { alt: run.text }) : write)
  })
  element.end()
  doc.y += below
}
