/** The seed says every fact of facts.json, and joins them as the traps demand. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hopeQuote } from '../../../example/content/projects/barn-i-fokus'
import { entriesInOrder } from '../../../example/entries-in-order'
import { ref } from '../../../example/reference'

type Facts = {
  projects: {
    slug: string
    title: string
    shortName: string
    municipalities: { code: string; role: string }[]
    partners?: { country: string }[]
    trainingTopics?: { number: number; title: string }[]
    quote?: { text: string; attribution: null }
    stories?: { municipality: string }[]
  }[]
  municipalities: Record<string, string | number>[]
  contacts: { name: string; role: string; municipality: string | null }[]
}

const facts = JSON.parse(readFileSync('tests/fixtures/facts.json', 'utf8')) as Facts
const entries = entriesInOrder('2026-11-22')
const of = (kind: string) => entries.filter((entry) => entry.kind === kind)
const toMunicipality = (code: string) => ({ $ref: ['municipalities', code] })

describe('the facts in the seed', () => {
  it('has every municipality with its code, irregular name, county and middle', () => {
    for (const municipality of facts.municipalities) {
      const seeded = of('municipalities').find(({ key }) => key === municipality.code)
      expect(seeded?.shared).toMatchObject(municipality)
    }
    expect(of('municipalities')).toHaveLength(facts.municipalities.length)
  })

  it('joins every contact to its municipality by code', () => {
    for (const { name, role, municipality } of facts.contacts) {
      const seeded = of('contacts').find(({ key }) => key === name)
      expect(seeded?.texts.sv.role).toBe(role)
      expect(seeded?.shared.municipality).toEqual(municipality ? toMunicipality(municipality) : undefined)
    }
    expect(of('contacts')).toHaveLength(facts.contacts.length)
  })

  it.each(facts.projects)(
    'tells who takes part in $shortName, and as what',
    ({ slug, title, municipalities }) => {
      const seeded = of('projects').find(({ key }) => key === slug)
      // The sources spell the name in two ways, the site in one.
      expect(seeded?.texts.sv.title).toBe(title.replace('Impact', 'IMPACT'))
      expect(seeded?.shared.municipalities).toEqual(
        municipalities.map(({ code, role }) => ({ municipality: toMunicipality(code), role })),
      )
    },
  )

  it('has the eleven modules in order, with their notes', () => {
    const topics = facts.projects.flatMap(({ trainingTopics }) => trainingTopics ?? [])
    const modules = of('training-modules')
    expect(modules.map(({ texts }, index) => ({ number: index + 1, title: texts.sv.title }))).toEqual(
      topics.map(({ number, title }) => ({ number, title })),
    )
    expect(of('projects').find(({ key }) => key === 'impact')?.late?.modules).toEqual(
      modules.map(({ key }) => ref('training-modules', key)),
    )
    const numbered = (test: (entry: (typeof modules)[number]) => unknown) =>
      modules.flatMap((entry, index) => (test(entry) ? [index + 1] : []))
    expect(numbered(({ texts }) => texts.sv.contentNotice && texts.en?.contentNotice)).toEqual([6, 7, 8])
    expect(numbered(({ shared }) => shared.hasQuickExit)).toEqual([7])
    expect(numbered(({ shared }) => shared.cases !== 'none')).toEqual([3])
  })

  it('leaves empty what nobody knows', () => {
    for (const { shared } of of('training-modules')) {
      expect(shared).not.toHaveProperty('minutes')
      expect(shared).not.toHaveProperty('groupSizeMin')
      expect(shared).not.toHaveProperty('licence')
    }
    expect(of('projects').find(({ key }) => key === 'barn-i-fokus')?.shared).not.toHaveProperty('status')
  })

  it('keeps the spoken word of the quotation and invents nobody who said it', () => {
    const { quote } = facts.projects.find(({ slug }) => slug === 'barn-i-fokus') ?? {}
    expect(hopeQuote).toBe(quote?.text)
    const seeded = of('projects').find(({ key }) => key === 'barn-i-fokus')
    expect(seeded?.texts.sv.quotes).toEqual([{ text: hopeQuote }])
  })

  it('has the three stories in their municipalities and no fourth', () => {
    const told = facts.projects
      .flatMap(({ stories }) => stories ?? [])
      .map(({ municipality }) => toMunicipality(municipality))
    expect(of('stories').map(({ shared }) => shared.municipality)).toEqual(told)
  })
})
