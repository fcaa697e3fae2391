import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { type Crawled, crawl, textOf } from './support/crawl'

type Facts = {
  organisation: string
  projects: {
    title: string
    shortName: string
    municipalities: { code: string }[]
    targetGroup: string
    funders?: { name: string; expanded: string }[]
    trainingTopics?: { title: string }[]
    glossary?: { term: string }[]
    documents?: { title: string }[]
    quote?: { text: string }
    research?: { institution: string }
  }[]
  municipalities: { code: string; name: string; officialName: string; county: string }[]
  contacts: { name: string; role: string; municipality: string | null }[]
}

const facts = JSON.parse(readFileSync(process.env.FACTS_PATH ?? 'tests/fixtures/facts.json', 'utf8')) as Facts

const isSwedish = (path: string) => !/^\/(en|ar|so|uk|prs|ti|lattlast)(\/|$)/.test(path)

let pages: Crawled[] = []
test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ ...(baseURL && { baseURL }) })
  pages = await crawl(request, '/', 3, isSwedish)
})

const wanted = [
  facts.organisation,
  ...facts.projects.flatMap(
    ({ title, shortName, funders, trainingTopics, glossary, documents, quote, research }) => [
      title,
      shortName,
      ...(funders ?? []).flatMap(({ name, expanded }) => [name, expanded]),
      ...(trainingTopics ?? []).map((topic) => topic.title),
      ...(glossary ?? []).map(({ term }) => term),
      ...(documents ?? []).map((document) => document.title),
      ...(quote ? [quote.text] : []),
      ...(research ? [research.institution] : []),
    ],
  ),
  ...facts.municipalities.flatMap(({ name, officialName, county }) => [name, officialName, county]),
  ...facts.contacts.flatMap(({ name, role }) => [name, role]),
]

test.describe('within three clicks of the front page', () => {
  for (const fact of new Set(wanted)) {
    test(`stands “${fact}”`, () => {
      const found = pages.find(({ html }) => textOf(html).includes(fact))
      expect(found?.path, fact).toBeDefined()
    })
  }
})

test('every contact stands on the page of her municipality', () => {
  for (const { name, municipality } of facts.contacts) {
    const place = facts.municipalities.find(({ code }) => code === municipality)
    if (!place) continue
    const page = pages.find(
      ({ path, html }) =>
        path.startsWith('/kommuner/') &&
        textOf(html).includes(place.officialName) &&
        textOf(html).includes(name),
    )
    expect(page, `${name}, ${place.name}`).toBeDefined()
  }
})

test('the eleven modules stand in their order, and Malmö is not among the nine', () => {
  const library = pages.find(({ path }) => path === '/utbildning')?.html ?? ''
  const topics = facts.projects
    .flatMap(({ trainingTopics }) => trainingTopics ?? [])
    .map(({ title }) => title)
  const links = [...library.matchAll(/<a\s[^>]*href="\/utbildning\/[^"]+"[^>]*>([\s\S]*?)<\/a>/g)]
  const order = links
    .map(([, text]) => topics.find((title) => textOf(text ?? '').includes(title)))
    .filter(Boolean)
  expect([...new Set(order)]).toEqual(topics)
  const project = textOf(pages.find(({ path }) => path === '/projekt/barn-i-fokus')?.html ?? '')
  expect(project).toContain('Boden')
  expect(project).not.toContain('Malmö')
})

test('nothing of the sources’ slips reaches the site', () => {
  for (const { path, html } of pages) expect(html, path).not.toMatch(/vplatser|barn-och/)
})

test('every link on the way answers', () => {
  const broken = pages.filter(({ status }) => status !== 200).map(({ path, status }) => `${status} ${path}`)
  expect(broken).toEqual([])
})
