/** Pages of which a part is made: what people wrote around it stays. */
import { readFileSync } from 'node:fs'

const [from, to] = ['<!-- made by scripts/generate.ts from here -->', '<!-- to here -->']

/** @returns the page with its part made anew, as a file to write */
export function withMadePart(path: string, lines: readonly string[]): Map<string, string> {
  const written = readFileSync(path, 'utf8')
  const [before, after] = [written.indexOf(from), written.indexOf(to)]
  if (before < 0 || after < before) throw new Error(`${path} has lost the marks of its generated part`)
  const made = [from, '', ...lines, '', to].join('\n')
  return new Map([[path, written.slice(0, before) + made + written.slice(after + to.length)]])
}
