import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { releaseStates } from '@/domain/releases/acts'
import { liveStates, workingStates } from '@/domain/workflow/states'

/** Where states have their names: what is true of them, the table of transitions, and what people call them. */
const homes = /^src\/(?:domain\/workflow|messages|generated)\//

const names = [...workingStates, ...liveStates]
/** Names that are nothing else's, wherever they stand; any other where it is compared with a copy's state. */
const [own, shared] = [
  names.filter((name) => name.includes('_')),
  names.filter((name) => !name.includes('_')),
]
const literal = new RegExp(
  `'(?:${own.join('|')})'|\\b(?:working|live) ?(?:={1,3}|!==|<>|in \\(|:) ?'(?:${shared.join('|')})'`,
)

const literals = (file: string, text: string): string[] =>
  text.split('\n').flatMap((line, at) => (literal.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : []))

test('a state is called by its name only where states have their home', () => {
  for (const planted of [
    `if (item.working === 'approved') return`,
    "sql`select 1 from workflow_items where i.live = 'live'`",
    "sql`where live in ('never', 'live')`",
    `const kinds = ['in_review']`,
    `{ working: 'none' }`,
  ])
    expect(literals('a.ts', planted), planted).toHaveLength(1)
  for (const innocent of [`verdict === 'approved'`, `consent.status !== 'withdrawn'`, `_status: 'draft'`])
    expect(literals('a.ts', innocent), innocent).toEqual([])

  const found = filesOf((file) => !homes.test(file)).flatMap((file) =>
    literals(file, readFileSync(file, 'utf8')),
  )
  expect(found).toEqual([])
})

test('and so is one of a release: whoever works with them asks what is true of it', () => {
  const names = `'(?:${releaseStates.join('|')})'`
  const literal = new RegExp(`\\bstate ?(?:={1,3}|!==|<>|(?:not )?in \\() ?${names}`)
  for (const planted of [`release.state === 'live'`, "sql`where r.state in ('open', 'failed')`"])
    expect(planted).toMatch(literal)
  for (const innocent of [`{ state: 'open' }`, `isUnderWay(state)`]) expect(innocent).not.toMatch(literal)
  const those = filesOf((file) => /^src\/(?:cms|admin|api)\/.*release/.test(file))
  expect(those.length).toBeGreaterThan(10)
  expect(those.filter((file) => literal.test(readFileSync(file, 'utf8')))).toEqual([])
})

const filesOf = (isMeant: (file: string) => boolean): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => /\.tsx?$/.test(file) && isMeant(file))
