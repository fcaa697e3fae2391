/** What anonymous readers of the API get: what Payload would give them, by what may be asked for and nothing else. */
import type { CollectionSlug, GlobalSlug, TypedUser } from 'payload'
import pg from 'pg'
import { describe, expect, it, test, vi } from 'vitest'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { openCms } from '../support/cms'
import { readAt } from '../support/public-surfaces'
import { type Answer, rest } from '../support/rest'
import { seeded } from '../support/seeded'

await seeded()
const payload = await openCms()

type Doc = Record<string, unknown> & { id: string }
const docsOf = ({ body }: Answer) => body.docs as Doc[]
const byId = (docs: readonly Doc[]) => docs.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(said)

/** Whether nothing is there as null, as an empty list or not at all is the same to whoever reads it. */
const said = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part) => (isEmpty(part) ? undefined : part)) ?? 'null')
const isEmpty = (part: unknown): boolean =>
  part === null || part === undefined || (typeof part === 'object' && Object.values(part).every(isEmpty))

describe.each(['sv', 'en', 'all'] as const)('in %s', (locale) => {
  const asked = { depth: 0, locale, overrideAccess: false, draft: false } as const

  it.each([...reviewedKinds, 'media', 'files'] as const)('%s are as Payload gives them', async (kind) => {
    const answer = await rest('GET', `/${kind}?limit=100&depth=0&locale=${locale}`)
    const { docs } = await payload.find({
      ...asked,
      collection: kind as CollectionSlug,
      where: kind === 'media' || kind === 'files' ? {} : { _status: { equals: 'published' } },
      pagination: false,
    })
    expect(docs.length).toBeGreaterThan(0)
    expect(byId(docsOf(answer))).toEqual(byId(docs as unknown as Doc[]))
    expect(answer.body).toMatchObject({ totalDocs: docs.length, page: 1, limit: 100, hasNextPage: false })
    const [one] = docsOf(answer)
    const single = await rest('GET', `/${kind}/${one?.id}?depth=0&locale=${locale}`)
    expect(said(single.body)).toEqual(said(one))
  })

  it.each(reviewedGlobals)('%s is as Payload gives it', async (kind) => {
    const found = await payload.findGlobal({ ...asked, slug: kind as GlobalSlug })
    const { id, ...body } = said((await rest('GET', `/globals/${kind}?depth=0&locale=${locale}`)).body) as Doc
    const { id: _, ...expected } = said(found) as Doc
    expect(body).toEqual(expected)
  })
})

test('what a document names stands in it whole where depth is asked for, and by its id where not', async () => {
  const [flat] = docsOf(await rest('GET', '/stories?limit=1&depth=0'))
  const [deep] = docsOf(await rest('GET', '/stories?limit=1&depth=1'))
  expect(deep?.municipality).toMatchObject({ id: flat?.municipality, name: expect.any(String) })
  expect(JSON.stringify(deep)).not.toContain('"body":true')
})

test('pages follow one another, and each document stands on one of them', async () => {
  const { docs } = await payload.find({
    collection: 'training-modules',
    pagination: false,
    where: { _status: { equals: 'published' } },
  })
  const pages = await Promise.all(
    [1, 2, 3].map((page) => rest('GET', `/training-modules?limit=4&page=${page}`)),
  )
  expect(
    pages
      .flatMap(docsOf)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(docs.map(({ id }) => id).toSorted())
  expect(pages[1]?.body).toMatchObject({ totalPages: 3, prevPage: 1, nextPage: 3, pagingCounter: 5 })
  expect((await rest('GET', '/training-modules/count')).body).toEqual({ totalDocs: docs.length })
})

describe('may be asked for', () => {
  const slugs = async (question: string) =>
    docsOf(await rest('GET', `/stories?${question}`)).map(({ slug }) => slug)

  it('by address, place, project, theme and ids, one after the other and together', async () => {
    const all = docsOf(await rest('GET', '/stories?depth=0'))
    const [one, two] = all as [Doc, Doc]
    expect(await slugs(`where[slug][equals]=${one.slug}`)).toEqual([one.slug])
    expect(await slugs(`where[id][in]=${one.id},${two.id}&sort=slug`)).toEqual(
      [one.slug, two.slug].toSorted(),
    )
    const ofPlace = all
      .filter(({ municipality }) => municipality === one.municipality)
      .map(({ slug }) => slug)
    expect(await slugs(`where[municipality][equals]=${one.municipality}`)).toEqual(ofPlace)
    const [theme] = one.themes as string[]
    const ofTheme = all
      .filter(({ themes }) => (themes as string[]).includes(String(theme)))
      .map(({ slug }) => slug)
    expect(await slugs(`where[themes][equals]=${theme}`)).toEqual(ofTheme)
    expect(await slugs(`where[themes][equals]=${theme}&where[slug][equals]=${two.slug}`)).toEqual(
      ofTheme.filter((slug) => slug === two.slug),
    )
    expect(await slugs('sort=createdAt')).toEqual(all.map(({ slug }) => slug).toReversed())
  })

  it('by fields', async () => {
    const [one] = docsOf(await rest('GET', '/stories?limit=1&select[title]=true&select[slug]=true'))
    expect(Object.keys(one ?? {}).toSorted()).toEqual(['id', 'slug', 'title'])
  })

  it.each([
    'where[title][like]=a',
    'where[municipality.name][equals]=Boden',
    'where[or][0][slug][equals]=a',
    'where[slug][not_equals]=a',
    'where[_status][equals]=draft',
    'where[createdAt][greater_than]=2020-01-01',
    'where[constructor][equals]=a',
    'where[slug][equals]=a&where[slug][equals]=b',
    'where=a',
    'sort=title',
    'sort=-municipality.name',
    'sort=constructor',
    'locale=xx',
    'page=100001',
  ])('by nothing that would have to be looked for: %s', async (question) => {
    const answer = await rest('GET', `/stories?${question}`)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toEqual([{ message: expect.stringContaining(question.split(/[=]/)[0] ?? '') }])
    const swedish = await rest('GET', `/stories?${question}`, { headers: { 'accept-language': 'sv-SE,sv' } })
    expect(JSON.stringify(swedish.body)).not.toBe(JSON.stringify(answer.body))
  })
})

test('what only makes sense for drafts has no effect, and nobody is a reader of Payload’s rows', async () => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { contains: 'editor' } },
    limit: 1,
  })
  const data = { title: 'Bara ett utkast', slug: 'bara-ett-utkast' }
  const user = { ...docs[0], collection: 'users' } as TypedUser
  const draft = await payload.create({ collection: 'pages', draft: true, user, data })
  for (const question of ['draft=true', 'trash=true', 'draft=true&trash=true&depth=2&showHiddenFields=true'])
    expect((await rest('GET', `/pages?${question}&where[id][equals]=${draft.id}`)).body.totalDocs).toBe(0)
  // Whoever says who she is, and is nobody, is told so instead of being answered as a reader from other tables.
  const forged: Record<string, string>[] = [
    { authorization: 'JWT forged' },
    { cookie: 'payload-token=forged' },
  ]
  for (const headers of forged)
    for (const path of ['/pages', `/pages/${draft.id}`, '/pages/count', '/globals/navigation', '/media'])
      expect((await rest('GET', path, { headers })).status, path).toBe(401)
})

/** PostgreSQL holds no NUL, and a name of ours no percent: what asks for such a thing asks for nothing that is there. */
test.each([
  ['/stories?where[slug][equals]=%00', 200],
  ['/stories?where[id][in]=%00,a', 200],
  ['/stories?where[id][in]=a%0d%0aset-cookie:%20a=b,%E2%98%83', 200],
  ['/stories?where[municipality][equals]=a%20*', 200],
  ['/stories?where[municipality][equals]=a%00&where[project][equals]=%00&where[themes][equals]=%00', 200],
  ['/stories/count?where[slug][equals]=%00', 200],
  ['/stories?select[title]=1&select[a%00]=1', 200],
  ['/stories/%00', 404],
  ['/stories/junk', 404],
  ['/media/file/%00', 404],
  ['/media/file/%E0%A4%A', 404],
  ['/files/file/..%2f..%2fpassword', 404],
])('%s is answered %d', async (path, status) => {
  const answer = await rest('GET', path)
  expect([answer.status, answer.body.totalDocs ?? 0, 'errors' in answer.body]).toEqual([
    status,
    path.includes('select') ? expect.any(Number) : 0,
    status >= 400,
  ])
})

test.each(['/berattelser?theme=%00', '/berattelser?municipality=%00', '/sok?q=%00'])(
  'the page %s is a page',
  async (path) => {
    expect((await readAt(path)).status).toBe(200)
  },
)

test('a cookie of somebody else says nothing of who asks', async () => {
  const headers = { cookie: 'visits=3; _ga=GA1.1' }
  expect((await rest('GET', '/stories?limit=1', { headers })).status).toBe(200)
})

test('where the database fails she is told so as a machine wants it, and nobody keeps that', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const failing = vi.spyOn(pg.Pool.prototype, 'query').mockRejectedValue(new Error('away') as never)
  const answers = await Promise.all(
    ['/stories', '/globals/navigation', '/media/file/a.png'].map((path) => rest('GET', path)),
  )
  failing.mockRestore()
  for (const { status, body, headers } of answers) {
    expect([status, headers.get('cache-control')]).toEqual([500, 'no-store'])
    expect(body.errors).toEqual([{ message: expect.stringContaining('broke') }])
  }
  expect(told).toHaveBeenCalledTimes(3)
  told.mockRestore()
})
