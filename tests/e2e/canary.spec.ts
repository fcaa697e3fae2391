/**
 * A reader without an account follows every link of the running site, reads its feeds, maps and searches, and tries
 * what a curious person would try: no word of anything unpublished is anywhere.
 */
import { type APIRequestContext, expect, test } from '@playwright/test'
import { factsOf, reviewedKinds } from '../../src/domain/kinds'
import { localeFacts, locales } from '../../src/domain/locales'
import { previewPath } from '../../src/domain/preview/preview-path'
import { pagedKinds, publicRoute } from '../../src/domain/public-route'
import { pathTo, type Route } from '../../src/domain/routes'
import { send } from './support/accounts'
import { crawl } from './support/crawl'

const song = `kanariefågel${Date.now()}`
const kinds = reviewedKinds.filter((kind) => factsOf(kind).page !== null)

type Doc = { id: string; slug?: string | null }

/** A draft on top of something live in every kind, and a new story that only its writer knows of. */
async function letBirdsIn(request: APIRequestContext): Promise<{ slugs: string[]; previews: string[] }> {
  const slugs: string[] = []
  const previews: string[] = []
  for (const kind of kinds) {
    const { docs } = (
      await send(request, 'editor', 'GET', `/${kind}?limit=1&depth=0&where[_status][equals]=published`)
    ).body as {
      docs: Doc[]
    }
    const doc = docs[0]
    if (!doc) throw new Error(`The demo content has no ${kind}.`)
    const slug = `${song}-${kind}`.replace('å', 'a')
    const { status } = await send(request, 'editor', 'PATCH', `/${kind}/${doc.id}`, {
      title: song,
      name: song,
      summary: song,
      slug,
    })
    expect(status, kind).toBe(200)
    slugs.push(slug)
    for (const locale of locales) previews.push(previewPath(kind, doc.id, locale))
  }
  const { docs } = (await send(request, 'editor', 'GET', '/stories?limit=1&depth=0')).body as {
    docs: { municipality: string; project: string }[]
  }
  const { municipality, project } = docs[0] ?? {}
  const made = await send(request, 'editor', 'POST', '/stories', {
    title: song,
    summary: song,
    municipality,
    project,
  })
  expect(made.status).toBe(201)
  const { id, slug } = made.body.doc as Doc
  await send(request, 'reviewer', 'POST', `/stories/${id}/comments`, { text: song })
  previews.push(previewPath('stories', id, 'sv'), `/preview/stories/${id}?preview=true&draft=true`)
  return { slugs: [...slugs, String(slug)], previews }
}

test('no page, feed, map, search or picture address shows a word that is not published', async ({
  request: staff,
  playwright,
  baseURL,
}) => {
  test.setTimeout(600_000)
  const { slugs, previews } = await letBirdsIn(staff)
  // Signing in left a cookie with the staff's requests; the reader has none.
  const request = await playwright.request.newContext({ baseURL })
  const seen = await crawl(request, '/', 6)
  const asked = [
    ...locales.flatMap((locale) => {
      const prefix = localeFacts[locale].prefix ? `/${localeFacts[locale].prefix}` : ''
      return [
        `${prefix}/`,
        `${prefix}/sok?q=${encodeURIComponent(song)}`,
        `${prefix}/search?q=${encodeURIComponent(song)}`,
      ]
    }),
    '/feed.xml',
    '/feed.json',
    '/sitemap.xml',
    '/robots.txt',
    '/healthz',
    `/_next/image?url=${encodeURIComponent(`/api/media/file/${song}.jpg`)}&w=640&q=75`,
    `/api/search?q=${encodeURIComponent(song)}`,
    ...slugs.flatMap((slug) =>
      pagedKinds.flatMap((kind) =>
        (['sv', 'en'] as const).map((locale) => pathTo(publicRoute(kind, slug) as Route, locale)),
      ),
    ),
    ...kinds.flatMap((kind) => [
      `/api/${kind}?draft=true&depth=2&limit=100`,
      `/api/${kind}/versions`,
      `/api/${kind}?sort=-updatedAt&locale=all`,
      `/api/v1/${kind}?limit=100&richText=html`,
      `/api/v1/${kind}?limit=100&richText=lexical&lang=en`,
      ...slugs.map((slug) => `/api/v1/${kind}/${slug}`),
    ]),
    '/api/v1/changes?limit=500',
    `/api/v1/search?q=${encodeURIComponent(song)}`,
    '/catalog.jsonld',
    '/.well-known/jwks.json',
    '/admin',
    '/admin/collections/stories',
    '/preview',
    `/preview/${slugs.at(-1)}`,
    `/preview/${'x'.repeat(43)}`,
    `/preview/${'x'.repeat(43)}/media/${song}.jpg`,
    ...previews,
    '/api/graphql',
  ]
  const answers = await Promise.all(
    asked.map(async (path) => {
      const answer = await request.get(path, { maxRedirects: 2 })
      return { path, status: answer.status(), html: await answer.text() }
    }),
  )
  for (const { path, status, html } of [...seen, ...answers]) {
    expect(status, path).toBeLessThan(500)
    // A search says back what was searched for, and an error which address was not found.
    const isEcho =
      decodeURIComponent(path).includes(song.slice(0, 6)) || path.includes(song.replace('å', 'a'))
    if (!isEcho) expect(html, path).not.toContain(song)
    if (slugs.some((slug) => path.endsWith(slug))) expect(status, path).not.toBe(200)
  }
  console.log(`${seen.length + answers.length} addresses read`)
})
