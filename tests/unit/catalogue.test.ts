/** The catalogue of open data, against DCAT-AP 3.0.0. */
import { expect, test } from 'vitest'
import { locales } from '@/domain/locales'
import { catalogue } from '@/site/machine/catalogue'
import { mindsOfCatalogue } from '../support/dcat-ap'
import { frameOf } from '../support/site/templates'

type Node = { '@id'?: string; '@type'?: string; '@value'?: string; '@language'?: string } & {
  [property: string]: unknown
}

const read = JSON.parse(catalogue(frameOf('sv', { kind: 'catalogue' }))) as Node
const all = (value: unknown): Node[] => (value === undefined ? [] : ([value].flat() as Node[]))

/** Every node that says of which class it is. */
function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(nodesIn)
  return '@type' in value ? [value as Node, ...inside] : inside
}
const nodes = nodesIn(read)
const of = (type: string) => nodes.filter((node) => node['@type'] === type)

test('is what the profile asks for', async () => {
  expect(await mindsOfCatalogue(read)).toEqual([])
})

test.each([
  ['dcat:Catalog', 'dct:publisher'],
  ['dcat:Catalog', 'dct:description'],
  ['dcat:Dataset', 'dct:title'],
  ['dcat:Distribution', 'dcat:accessURL'],
  ['dcat:DataService', 'dcat:endpointURL'],
  ['foaf:Agent', 'foaf:name'],
])('and would not be, if no %s had a %s', async (type, property) => {
  const without = JSON.parse(
    JSON.stringify(read, (_, value) =>
      value?.['@type'] === type ? { ...value, [property]: undefined } : value,
    ),
  )
  expect(await mindsOfCatalogue(without)).not.toEqual([])
})

test('every name in it is of a vocabulary that it declares', () => {
  const declared = Object.keys(read['@context'] as object)
  const said = nodes.flatMap((node) => [...Object.keys(node), String(node['@type'])])
  for (const name of said.filter((one) => !one.startsWith('@')))
    expect(declared, name).toContain(name.split(':')[0])
})

test('what is named by its identifier is told of in the same catalogue', () => {
  const about = 'https://example.org/catalog.jsonld#'
  const told = new Set(nodes.map((node) => node['@id']))
  const named = JSON.stringify(read).match(new RegExp(`${about}[a-z-]+`, 'g')) ?? []
  for (const one of named) expect(told, one).toContain(one)
})

test('municipalities, stories and research can be fetched; stories can be followed as well', () => {
  const places = (id: string) => {
    const dataset = of('dcat:Dataset').find(
      (one) => one['@id'] === `https://example.org/catalog.jsonld#${id}`,
    )
    return all(dataset?.['dcat:distribution']).map((one) => all(one['dcat:accessURL'])[0]?.['@id'])
  }
  expect(places('municipalities')).toEqual(['https://example.org/api/v1/municipalities'])
  expect(places('research')).toEqual(['https://example.org/api/v1/research'])
  expect(places('stories')).toEqual([
    'https://example.org/api/v1/stories',
    'https://example.org/feed.xml',
    'https://example.org/feed.json',
  ])
})

test('languages are those of the EU’s table, each once, and no licence is made up', () => {
  const languages = all(read['dct:language']).map((one) => one['@id'])
  expect(languages).toContain('http://publications.europa.eu/resource/authority/language/SWE')
  expect(languages).toContain('http://publications.europa.eu/resource/authority/language/ARA')
  expect(new Set(languages).size).toBe(languages.length)
  expect(languages.length).toBeLessThan(locales.length) // easy Swedish is Swedish
  expect(JSON.stringify(read)).not.toMatch(/licen[cs]e/i)
})

test('the publisher is whoever the settings say', () => {
  const { site } = frameOf('sv', { kind: 'catalogue' })
  expect(of('foaf:Agent').map((one) => one['foaf:name'])).toEqual([site.organisation])
})

test('the licence is that of the settings, of every distribution; where they say none, none is told', async () => {
  expect(JSON.stringify(read)).not.toContain('dct:license')
  const frame = frameOf('sv', { kind: 'catalogue' })
  for (const [licence, address] of [
    ['CC-BY-4.0', 'https://spdx.org/licenses/CC-BY-4.0'],
    ['https://example.org/villkor', 'https://example.org/villkor'],
  ] as const) {
    const told = JSON.parse(catalogue({ ...frame, site: { ...frame.site, licence } })) as Node
    for (const node of nodesIn(told).filter(({ '@type': type }) => type !== 'dcat:Dataset'))
      if (/^dcat:/.test(String(node['@type']))) expect(node['dct:license']).toEqual({ '@id': address })
    expect(await mindsOfCatalogue(told)).toEqual([])
  }
})
