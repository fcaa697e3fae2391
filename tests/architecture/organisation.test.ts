/** Another organisation never meets the first one's words: what the product says and holds must be anybody's. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { named } from '../support/names-of-the-example'

/** Where such a name stands for a reason. */
const reasoned: Readonly<Record<string, string>> = {
  'countries/se/areas.ts': 'the official list of all municipalities of Sweden',
  'src/domain/privacy/vocabulary/not-names.ts': 'places of Sweden, so that none is taken for a child',
  'src/cms/accounts/swedish-words.ts': 'the biggest cities of Sweden, which people put into passwords',
}

const files = globSync('{src,collections,globals,countries}/**/*.{ts,tsx,css}').filter(
  (file) => !file.startsWith('src/generated/'),
)

test('whoever writes such a name into the product is told', () => {
  expect(named('kurator i kalmar')).toContain('Kalmar')
  expect(named('Rädda Barnens projekt Barn i fokus')).toEqual([
    'Rädda Barnen',
    'Rädda Barnen',
    'Barn i fokus',
  ])
  expect(named('Marks kommun')).toEqual(['Marks kommun'])
  expect(named('to make an impact, mark it')).toEqual([])
})

test('the product names no organisation, no project and no place of the example', () => {
  expect(files.length).toBeGreaterThan(700)
  const found = files.filter((file) => named(readFileSync(file, 'utf8')).length > 0)
  expect(found.filter((file) => !reasoned[file])).toEqual([])
  // An exception that is no longer needed goes.
  expect(Object.keys(reasoned).filter((file) => !found.includes(file))).toEqual([])
})
