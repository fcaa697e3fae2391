/** Another country has other authorities, laws and numbers: what is so in one stands in countries/, and is asked for. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countries } from '../../countries'

const facts = Object.values(countries).flatMap(({ accessibility, areas, telephone }) => [
  accessibility.law.cited,
  accessibility.authority.name,
  accessibility.authority.url,
  areas.example.name,
  areas.example.code,
  areas.example.region,
  // What everybody in Europe may call is no country's.
  ...(telephone.example.startsWith('116') ? [] : [telephone.example]),
])

const stating = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .filter((file) => {
      const text = readFileSync(file, 'utf8')
      return facts.some((fact) => text.includes(`${fact}`))
    })

test('the facts of a country stand in its pack, and nowhere where another country would read them', () => {
  expect(stating('countries').length).toBeGreaterThan(3)
  const rooms = ['messages', 'site', 'content', 'cms', 'admin', 'api', 'pdf', 'app'].map(
    (room) => `src/${room}`,
  )
  expect([...rooms, 'collections', 'globals'].flatMap(stating)).toEqual([])
})
