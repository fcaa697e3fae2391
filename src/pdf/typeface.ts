/** The one typeface of the PDFs: Onest, embedded, static cuts (a variable font would be embedded at its default weight). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const cuts = { regular: 400, medium: 500, bold: 700, heavy: 800 } as const

export type Cut = keyof typeof cuts

/** Makes the cuts known to a document under their own names. */
export function registerTypeface(doc: PDFKit.PDFDocument): void {
  const home = dirname(createRequire(import.meta.url).resolve('@fontsource/onest/package.json'))
  for (const [name, weight] of Object.entries(cuts)) {
    doc.registerFont(name, readFileSync(join(home, 'files', `onest-latin-${weight}-normal.woff`)))
  }
}
