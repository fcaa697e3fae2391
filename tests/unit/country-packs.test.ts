import { describe, expect, it } from 'vitest'
import { country, packOf } from '@/domain/country'
import { onWorkingDay } from '@/domain/workflow/working-days'
import { countries } from '../../countries'

const all = Object.entries(countries)

describe.each(all)('the areas of %s', (_, { areas }) => {
  it('each have a code of their own in the official shape, a name and a region', async () => {
    const list = await areas.list()
    expect(new Set(list.map(({ code }) => code)).size).toBe(list.length)
    for (const { code, name, region } of list) {
      expect(code).toMatch(areas.code)
      expect(region.code).toMatch(areas.regionCode)
      for (const said of [name.sv, name.fi, region.name.sv, region.name.fi])
        expect(said).toMatch(/^\p{Lu}[\p{L}: -]+$/u)
    }
  })

  it('hold the one that forms show as an example', async () => {
    const { example } = areas
    const shown = (await areas.list()).find(({ code }) => code === example.code)
    expect([shown?.name.sv, shown?.name.fi]).toContain(example.name)
    expect([shown?.region.name.sv, shown?.region.name.fi]).toContain(example.region)
    expect(shown?.region.code).toBe(example.regionCode)
  })

  it('have a place in the middle that lies between the degrees of the country', () => {
    const { latitude, longitude, middle } = areas
    expect(middle.lat).toBeGreaterThan(latitude[0])
    expect(middle.lat).toBeLessThan(latitude[1])
    expect(middle.lon).toBeGreaterThan(longitude[0])
    expect(middle.lon).toBeLessThan(longitude[1])
  })
})

const found = async (of: keyof typeof countries, code: string) =>
  (await packOf(of).areas.list()).find((area) => area.code === code)

it('Sweden has 290 municipalities in 21 counties, whose number begins their code', async () => {
  const list = await countries.se.areas.list()
  expect(list).toHaveLength(290)
  expect(new Set(list.map(({ region }) => region.code)).size).toBe(21)
  expect(list.filter(({ code, region }) => code.slice(0, 2) !== region.code)).toEqual([])
  expect(await found('se', '2582')).toMatchObject({
    name: { sv: 'Boden' },
    region: { name: { sv: 'Norrbottens län' } },
  })
  expect(await found('se', '0980')).toMatchObject({ name: { sv: 'Gotland' } })
})

it('Finland has 309 municipalities in 19 regions, and says them in both its languages', async () => {
  const list = await countries.fi.areas.list()
  expect(list).toHaveLength(309)
  expect(new Set(list.map(({ region }) => region.code)).size).toBe(19)
  const helsinki = {
    name: { fi: 'Helsinki', sv: 'Helsingfors' },
    region: { name: { fi: 'Uusimaa', sv: 'Nyland' } },
  }
  expect(await found('fi', '091')).toMatchObject(helsinki)
  expect(await found('fi', '478')).toMatchObject({ name: { fi: 'Maarianhamina', sv: 'Mariehamn' } })
  expect(await found('fi', '890')).toMatchObject({
    name: { fi: 'Utsjoki' },
    region: { name: { fi: 'Lappi' } },
  })
})

/** From printed almanacs, by hand. */
const almanac = {
  se: {
    2026: `2026-01-01 2026-01-06 2026-04-03 2026-04-05 2026-04-06 2026-05-01 2026-05-14 2026-05-24 2026-06-06 2026-06-19
      2026-06-20 2026-10-31 2026-12-24 2026-12-25 2026-12-26 2026-12-31`,
    2027: `2027-01-01 2027-01-06 2027-03-26 2027-03-28 2027-03-29 2027-05-01 2027-05-06 2027-05-16 2027-06-06 2027-06-25
      2027-06-26 2027-11-06 2027-12-24 2027-12-25 2027-12-26 2027-12-31`,
  },
  fi: {
    2024: `2024-01-01 2024-01-06 2024-03-29 2024-03-31 2024-04-01 2024-05-01 2024-05-09 2024-05-19 2024-06-21 2024-06-22
      2024-11-02 2024-12-06 2024-12-24 2024-12-25 2024-12-26`,
    2026: `2026-01-01 2026-01-06 2026-04-03 2026-04-05 2026-04-06 2026-05-01 2026-05-14 2026-05-24 2026-06-19 2026-06-20
      2026-10-31 2026-12-06 2026-12-24 2026-12-25 2026-12-26`,
  },
}

it.each(
  Object.entries(almanac).flatMap(([of, years]) =>
    Object.entries(years).map(([year, days]) => [of as keyof typeof countries, year, days] as const),
  ),
)('people in %s are free in %s on the days of the almanac', (of, year, days) => {
  expect(countries[of].holidays(Number(year))).toEqual(days.split(/\s+/))
})

it('Easter is where the church puts it, early and late', () => {
  const easters = ['2008-03-23', '2011-04-24', '2038-04-25', '2285-03-22']
  for (const day of easters) expect(countries.fi.holidays(Number(day.slice(0, 4)))).toContain(day)
})

describe('a review that would be due', () => {
  const due = (day: string, of: keyof typeof countries) =>
    onWorkingDay(new Date(`${day}T10:30:00Z`), countries[of].holidays).toISOString()

  it.each([
    ['on a Tuesday is due then', '2026-05-05', 'se', '2026-05-05'],
    ['on a Saturday is due on Monday', '2026-05-09', 'se', '2026-05-11'],
    ['on Midsummer’s Eve is due on Monday', '2026-06-19', 'fi', '2026-06-22'],
    ['on Maundy Thursday is due then', '2026-04-02', 'se', '2026-04-02'],
    ['on Good Friday is due after Easter', '2026-04-03', 'se', '2026-04-07'],
    ['on Christmas Eve 2026 is due on the Monday after', '2026-12-24', 'fi', '2026-12-28'],
    ['on Finland’s day of independence is due then in Sweden', '2027-12-06', 'se', '2027-12-06'],
    ['on Finland’s day of independence is due a day later in Finland', '2027-12-06', 'fi', '2027-12-07'],
    ['on New Year’s Eve is due in the new year in Sweden', '2026-12-31', 'se', '2027-01-04'],
    ['on New Year’s Eve is due then in Finland', '2026-12-31', 'fi', '2026-12-31'],
  ] as const)('%s', (_, day, of, expected) => expect(due(day, of)).toBe(`${expected}T10:30:00.000Z`))
})

it('the country that counts is one of them', () => expect(Object.keys(countries)).toContain(country))
