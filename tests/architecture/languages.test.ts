/** Which language texts are written in first is the organisation's choice: code that says Swedish means another thing. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Where Swedish is meant, and why. */
const homes: readonly (readonly [path: RegExp, why: string])[] = [
  [/^src\/domain\/languages\.ts$/, 'the table of languages'],
  [/^src\/domain\/readability\//, 'LIX was calibrated on Swedish'],
  [/^src\/domain\/privacy\//, 'words that give a child away, by language'],
  [/^src\/messages\//, 'a dictionary is in a language'],
  [/^src\/generated\//, 'made of the table'],
]

const literal = /(['"`])sv(?:-ll)?\1|Europe\/Stockholm/

const literals = (file: string, text: string): string[] =>
  text.split('\n').flatMap((line, at) => (literal.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : []))

test('no code takes Swedish, or the clock of Stockholm, for the language and clock of everybody', () => {
  for (const planted of [
    `if (locale === 'sv') return`,
    `sql\`where locale = 'sv' and slug is not null\``,
    '<p lang="sv">',
    '.filter((locale) => locale !== `sv-ll`)',
    "at time zone 'Europe/Stockholm'",
  ])
    expect(literals('a.ts', planted), planted).toHaveLength(1)
  for (const innocent of [`'sv-SE'`, `const svLl = 1`, `'svenska'`])
    expect(literals('a.ts', innocent), innocent).toEqual([])

  const files = ['src', 'collections', 'globals']
    .flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
    )
    .concat('payload.config.ts')
    .filter((file) => /\.tsx?$/.test(file) && !homes.some(([path]) => path.test(file)))
  expect(files.length).toBeGreaterThan(800)
  expect(files.flatMap((file) => literals(file, readFileSync(file, 'utf8')))).toEqual([])
})
