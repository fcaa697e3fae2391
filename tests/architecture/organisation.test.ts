/** Another organisation says other things in its own name: what the interface says must be anybody's. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { locales } from '@/domain/locales'
import { organisationMessages } from '@/messages/organisation/messages'
import { siteMessages } from '@/messages/site/messages'
import { organisations } from '../../example/content/organisations'
import { siteSettings } from '../../example/content/site-settings'

/** As the example's content writes them, and as the world knows them. */
const names = [
  siteSettings.shared.organisationName,
  ...organisations.map(({ name }) => name),
  ...['Save the Children', 'IMPACT', 'Barn i fokus', 'raddabarnen.se'],
]

const named = (text: string) => names.filter((name) => text.includes(name))

test('the interface names no organisation and no project', () => {
  expect(named('Rädda Barnens projekt Barn i fokus')).toEqual([
    'Rädda Barnen',
    'Rädda Barnen',
    'Barn i fokus',
  ])
  const files = readdirSync('src/messages', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('organisation/'))
    .map((file) => join('src/messages', file))
  expect(files.length).toBeGreaterThan(30)
  expect(files.filter((file) => named(readFileSync(file, 'utf8')).length > 0)).toEqual([])
})

test('each sentence is said by one of the two, in every language', () => {
  const paths = (value: unknown, at = ''): string[] =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([name, part]) => paths(part, `${at}.${name}`))
      : [at]
  for (const locale of locales) {
    const own = paths(organisationMessages[locale])
    expect(own).toHaveLength(13)
    expect(own.filter((path) => paths(siteMessages[locale]).includes(path))).toEqual([])
  }
})
