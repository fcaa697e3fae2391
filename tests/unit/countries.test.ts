import { expect, test } from 'vitest'
import { countriesIn, countryName, isCountry } from '@/domain/countries'

test('every country is there once, by a name in both languages of the admin', () => {
  for (const language of ['sv', 'en']) {
    const found = countriesIn(language)
    expect(found).toHaveLength(249)
    expect(new Set(found.map(({ name }) => name)).size).toBe(249)
    for (const { code, name } of found) expect(name, code).not.toBe(code)
  }
  expect(countryName('NL', 'sv')).toBe('Nederländerna')
  expect(countryName('PT', 'en')).toBe('Portugal')
})

test('Åland and Österrike stand last in Swedish, where a Swede looks for them, and early in English', () => {
  const swedish = countriesIn('sv').map(({ name }) => name)
  expect(swedish.indexOf('Åland')).toBeGreaterThan(swedish.indexOf('Zimbabwe'))
  expect(swedish.at(-1)).toMatch(/^Ö/)
  expect(countriesIn('en').findIndex(({ code }) => code === 'AX')).toBeLessThan(5)
})

test('a name, a code of a language and two letters of nowhere are no countries', () => {
  for (const code of ['Portugal', 'pt', 'EU', 'XX', 'UK', '']) expect(isCountry(code), code).toBe(false)
  expect(countryName('nowhere', 'sv')).toBe('nowhere')
})
