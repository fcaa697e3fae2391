/** Every address of the site in every language: it answers, says where it belongs, weighs little and keeps nothing. */
import { type APIRequestContext, expect, test } from '@playwright/test'
import { type Locale, locales } from '../../src/domain/locales'
import { alternates, pathTo, resolvePath } from '../../src/domain/routes'
import { linkedDataMistakes } from './support/linked-data'
import { templates } from './support/templates'
import { firstFlight, weightOf } from './support/weight'

async function listed(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get('/sitemap.xml')).text()
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname)
}

/** What the sitemap lists, in all languages: pages that are not translated answer as well. */
async function everyAddress(request: APIRequestContext): Promise<string[]> {
  const routes = (await listed(request)).flatMap((path) => resolvePath(path)?.route ?? [])
  return [...new Set(routes.flatMap((route) => Object.values(alternates(route))))]
}

test('every page in every language answers, with a canonical address, a share image and valid linked data', async ({
  request,
}) => {
  test.setTimeout(600_000)
  const paths = await everyAddress(request)
  expect(paths.length).toBeGreaterThan(300)
  for (const path of paths) {
    const answer = await request.get(path)
    expect.soft(answer.status(), path).toBe(200)
    expect.soft(answer.headers()['set-cookie'], path).toBeUndefined()
    const html = await answer.text()
    expect.soft(html.match(/<h1\b/g), `${path} has one heading`).toHaveLength(1)
    expect.soft(html, path).toMatch(/<link rel="canonical" href="http/)
    expect.soft(html, path).toMatch(/<meta property="og:image" content="http[^"]+\.png"/)
    expect.soft(html, path).toMatch(/<meta name="description" content="[^"]+"/)
    const elsewhere = [...html.matchAll(/(?:src|srcset|href)="(https?:[^"]+)"/g)]
      .map(([tag, url]) => ({ tag, url: url ?? '' }))
      .filter(({ tag }) => tag.startsWith('src'))
    expect.soft(elsewhere, `${path} fetches from elsewhere`).toEqual([])
    for (const [, json] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g))
      expect.soft(linkedDataMistakes(JSON.parse(json ?? '')), path).toEqual([])
  }
  console.log(`${paths.length} addresses`)
})

test('HTML and CSS of every template fit into the first flight of a connection, in every language', async ({
  request,
}) => {
  const weights: [string, number][] = []
  for (const [name, path] of Object.entries(templates))
    for (const locale of locales) {
      const answer = await request.get(inLocale(path, locale))
      weights.push([`${name} ${locale}`, weightOf(await answer.body())])
    }
  const heaviest = weights.toSorted(([, a], [, b]) => b - a)[0]
  console.log(`heaviest: ${heaviest?.join(' ')} bytes`)
  expect(weights.filter(([, weight]) => weight > firstFlight)).toEqual([])
})

test('feeds are whole, in every language', async ({ request }) => {
  for (const locale of locales) {
    const atom = await (await request.get(pathTo({ kind: 'atom' }, locale))).text()
    for (const tag of ['<id>', '<title', '<updated>', '<author>', '<link rel="self"', '<entry>'])
      expect(atom, locale).toContain(tag)
    expect(atom.match(/<(\w+)[\s>]/g)?.length, locale).toBeGreaterThan(10)
    const json = await (await request.get(pathTo({ kind: 'json' }, locale))).json()
    expect(json.version, locale).toBe('https://jsonfeed.org/version/1.1')
    for (const item of json.items)
      expect(item, locale).toMatchObject({ id: expect.any(String), url: expect.stringMatching(/^http/) })
  }
  const llms = await (await request.get('/llms.txt')).text()
  expect(llms).toMatch(/^# /)
})

const inLocale = (path: string, locale: Locale) => {
  const found = resolvePath(path)
  return found ? pathTo(found.route, locale) : path
}
