/**
 * A process of its own that sets pages with Typst (ADR 117). It gets a document over the channel and gives a PDF back;
 * it reads nothing but the sheet beside it and the fonts that it was started with.
 */
import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** What comes back: a file, or why there is none. */
export type Answer =
  | { readonly bytes: Buffer; readonly pages: number; readonly residentBytes: number }
  | { readonly problem: string }

const [workspace = '.', ...fonts] = process.argv.slice(2)
const compiler = NodeCompiler.create({
  workspace,
  fontArgs: [{ fontBlobs: fonts.map((file) => readFileSync(file)) }],
})
const sheet = readFileSync(`${workspace}/sheet.typ`, 'utf8')

process.on('message', (document: string) => process.send?.(set(document)))
process.on('disconnect', () => process.exit()) // whoever asked is gone

function set(document: string): Answer {
  try {
    const compiled = compiler.compile({ mainFileContent: sheet, inputs: { document } })
    const page = compiled.result
    if (!page) return { problem: problemOf(compiled.takeDiagnostics()) }
    const bytes = compiler.pdf(page, { pdfStandard: 'ua-1' })
    return { bytes, pages: page.numOfPages, residentBytes: process.memoryUsage.rss() }
  } catch (error) {
    return { problem: String(error) }
  } finally {
    compiler.evictCache(0) // what is remembered of one text speeds up no other
  }
}

function problemOf(found: ReturnType<ReturnType<NodeCompiler['compile']>['takeDiagnostics']>): string {
  return found ? JSON.stringify(compiler.fetchDiagnostics(found)) : 'Typst says nothing.'
}
