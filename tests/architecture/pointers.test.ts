import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const rooms = [
  'src',
  'collections',
  'globals',
  'countries',
  'migrations',
  'tests',
  'scripts',
  'bench',
  'docs',
  'deploy',
]
const rules = 'docs/rules.md'

/** Documents that a text names, and invariants such as I7: what does not stand there is a pointer into the dark. */
function deadPointers(file: string, text: string, known: ReadonlySet<string>): string[] {
  const documents = [...text.matchAll(/[\w./-]*\w\.md\b(?!x)/g)].map(([name]) => name)
  const lost = documents.filter(
    (name) => !existsSync(name) && !existsSync(join('docs', name)) && !existsSync(join(file, '..', name)),
  )
  const invariants = [...text.matchAll(/(?<![\w'"])I\d{1,2}\b(?=[ ,.:;)])/g)].map(([name]) => name)
  return [...lost, ...invariants.filter((name) => !known.has(name))]
}

test('a comment points only to what is in the repository', () => {
  const known = new Set(
    [...readFileSync(rules, 'utf8').matchAll(/\*\*(I\d+)\*\*/g)].map(([, name]) => String(name)),
  )
  expect(known.size).toBe(36)
  expect(deadPointers('src/a.ts', '/** I7 and I37 (papers.md; docs/rules.md). */', known)).toEqual([
    'papers.md',
    'I37',
  ])
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|mjs|md|ya?ml)$/.test(file))
      .map((file) => join(room, file)),
  )
  const dead = files.flatMap((file) =>
    file.endsWith('pointers.test.ts')
      ? []
      : deadPointers(file, readFileSync(file, 'utf8'), known).map((name) => `${file}: ${name}`),
  )
  expect(dead).toEqual([])
})
