/** Another organisation never meets the first one's words: what the product says and holds must be anybody's. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { municipalityFacts } from '../../example/content/municipality-facts'
import { organisations } from '../../example/content/organisations'
import { siteSettings } from '../../example/content/site-settings'

/** As the example's content writes them. */
const ownNames = [
  siteSettings.shared.organisationName,
  ...organisations.map(({ name }) => name),
  // The short form of one is a word of the admin, and of code.
  ...municipalityFacts.flatMap(({ name, officialName }) =>
    name === 'Mark' ? [officialName] : [name, officialName],
  ),
]

/** As the world knows them, and as other languages and scripts write them. */
const otherNames = [
  ...['Save the Children', 'Barn i fokus', 'barn-i-fokus', 'raddabarnen', 'räddabarnen', 'radda barnen'],
  ...['nätverkshem', 'network home', 'Badbaadada Carruurta', 'إنقاذ الطفل', 'حمایت از کودکان'],
  ...['Врятуймо дітей', 'ኣድሕኑ ቆልዑ', 'Буден', 'Кальмар', 'Мальме'],
]

/** A word of every language, unless it is written as the project is. */
const shouted = ['IMPACT']

/** Where such a name stands for a reason. */
const reasoned: Readonly<Record<string, string>> = {
  'countries/se/areas.ts': 'the official list of all municipalities of Sweden',
  'src/domain/privacy/vocabulary/not-names.ts': 'places of Sweden, so that none is taken for a child',
  'src/cms/accounts/swedish-words.ts': 'the biggest cities of Sweden, which people put into passwords',
}

const named = (text: string) => [
  ...[...ownNames, ...otherNames].filter((name) => text.toLowerCase().includes(name.toLowerCase())),
  ...shouted.filter((name) => text.includes(name)),
]

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
