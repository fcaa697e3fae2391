/** The one typeface of the PDFs: Onest, embedded, static cuts (a variable font would be embedded at its default weight). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const cuts = { regular: 400, medium: 500, bold: 700, heavy: 800 } as const

export type Cut = keyof typeof cuts

/** Makes the cuts known to a document under their own names. */
export function registerTypeface(doc: PDFKit.PDFDocument): void {
  // From the project's root, like every file of the site: a bundler would turn the package's own path into another.
  const home = join(process.cwd(), 'node_modules/@fontsource/onest')
  for (const [name, weight] of Object.entries(cuts)) {
    doc.registerFont(name, readFileSync(join(home, 'files', `onest-latin-${weight}-normal.woff`)))
  }
}
