/** What a browser lets pages of other origins do here: read what everybody may, if they are listed, and no more. */
import type { Server } from 'node:http'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { frontEnd, serveFrontEnd, unlisted } from './support/front-end'

let server: Server
test.beforeAll(async () => {
  server = await serveFrontEnd()
})
test.afterAll(() => server.close())

type Init = Pick<RequestInit, 'method' | 'credentials'> & { body?: string; headers?: Record<string, string> }

/** What a page's script gets: a status, or nothing where the browser keeps the answer from it. */
const fetched = (page: Page, url: string, init: Init = {}) =>
  page.evaluate(
    ([asked, how]) =>
      fetch(asked, how).then(
        ({ status }) => status,
        () => 'nothing',
      ),
    [url, init] as const,
  )

/** Whether a picture is seen; with `crossOrigin` it may be drawn and read, too. */
const shown = (page: Page, url: string, crossOrigin: 'anonymous' | null) =>
  page.evaluate(
    async ([src, mode]) => {
      const picture = Object.assign(new Image(), { crossOrigin: mode, src })
      return picture.decode().then(
        () => picture.naturalWidth > 0,
        () => false,
      )
    },
    [url, crossOrigin] as const,
  )

async function aPicture(request: APIRequestContext, base?: string): Promise<string> {
  const { data } = (await (await request.get('/api/v1/stories?limit=100')).json()) as {
    data: { picture: { url: string } | null }[]
  }
  return new URL(data.find(({ picture }) => picture)?.picture?.url ?? '', base).href
}

test('a front end that is listed reads open data and feeds, and shows pictures', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto(frontEnd)
  const read = await page.evaluate(async (url) => {
    const answer = await fetch(url)
    const { data } = (await answer.json()) as { data: unknown[] }
    return { count: data.length, etag: answer.headers.get('etag') ?? '' }
  }, `${baseURL}/api/v1/stories?limit=1`)
  expect(read).toEqual({ count: 1, etag: expect.stringMatching(/^"/) })
  const unchanged = { headers: { 'if-none-match': read.etag } } // of which a browser asks beforehand
  expect(await fetched(page, `${baseURL}/api/v1/stories?limit=1`, unchanged)).toBe(304)
  for (const path of ['/feed.json', '/.well-known/jwks.json'])
    expect(await fetched(page, `${baseURL}${path}`), path).toBe(200)
  for (const mode of ['anonymous', null] as const)
    expect(await shown(page, await aPicture(request, baseURL), mode)).toBe(true)
})

test('a front end that nobody listed reads nothing, and cannot look into a picture', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto(unlisted)
  expect(await fetched(page, `${baseURL}/api/v1/stories?limit=1`)).toBe('nothing')
  expect(await fetched(page, `${baseURL}/feed.json`)).toBe('nothing')
  expect(await shown(page, await aPicture(request, baseURL), 'anonymous')).toBe(false)
})

test('a listed front end is nobody here: it has no session and no key, writes nothing and sees nothing inside', async ({
  page,
  baseURL,
}) => {
  await page.goto(frontEnd)
  const stories = `${baseURL}/api/v1/stories?limit=1`
  const asSomebody: Init[] = [
    { credentials: 'include' },
    { headers: { authorization: 'machines API-Key x' } },
  ]
  for (const init of asSomebody) expect(await fetched(page, stories, init)).toBe('nothing')

  const json = { 'content-type': 'application/json' }
  const writes: Init[] = [
    { method: 'POST', body: '{}' },
    { method: 'POST', body: '{}', headers: json },
    { method: 'PATCH', body: '{}', headers: json },
    { method: 'DELETE' },
  ]
  for (const init of writes) expect(await fetched(page, `${baseURL}/api/stories`, init)).toBe('nothing')

  for (const path of ['/api/users/me', '/api/users', '/api/access', '/admin/login', '/'])
    expect(await fetched(page, `${baseURL}${path}`), path).toBe('nothing')
})
