/** Which characters the fonts of the PDFs have shapes for, so that an editor hears of one that cannot be printed. */
import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { families, filesOf } from '@/pdf/fonts'

const head = `/** What the fonts of the PDFs can draw, in the order in which they are asked. Made by scripts/generate/shapes.ts. */
export const shapes = [
`

/** The file to write: a family has a shape where all of its cuts have one. */
export function shapes(): Map<string, string> {
  const rows = families.map((family) => {
    const [first, ...others] = filesOf(family).map(
      (file) => new Set((create(readFileSync(file)) as Font).characterSet),
    )
    const codes = [...(first ?? [])].filter((code) => code >= 0x20 && others.every((cut) => cut.has(code)))
    return `  { family: '${family.name}', characters: '${rangesOf(codes.sort((a, b) => a - b))}' },\n`
  })
  return new Map([['src/generated/shapes.ts', `${head}${rows.join('')}] as const\n`]])
}

function rangesOf(codes: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges
    .map(([from, to]) => [...new Set([from, to])].map((code) => code.toString(16)).join('-'))
    .join(',')
}
