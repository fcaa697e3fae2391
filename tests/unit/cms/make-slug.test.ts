import { expect, it } from 'vitest'
import { makeSlug } from '@/cms/fields/make-slug'

it.each([
  ['Höstlov i Boden!', 'hostlov-i-boden'],
  ['Barn i fokus – för en hållbar integration', 'barn-i-fokus-for-en-hallbar-integration'],
  ['  Åre,  Älvdalen & Öland ', 'are-alvdalen-oland'],
  ['Straße, Łódź, smørrebrød', 'strasse-lodz-smorrebrod'],
  ['2024: året som gick', '2024-aret-som-gick'],
  ['عطلة', ''],
  ['—', ''],
])('%s has the address %s', (title, slug) => expect(makeSlug(title)).toBe(slug))

it('cuts a long title at the end of a word', () => {
  const slug = makeSlug('ett riktigt långt ord '.repeat(10))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(/(ett|riktigt|langt|ord)$/)
})

it('cuts a word that never ends', () => expect(makeSlug('a'.repeat(200))).toHaveLength(80))
