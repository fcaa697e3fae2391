/** What nobody in particular gets of the API beside `v1`: open pictures and files, and the way to what readers ask. */
import type { TypedUser } from 'payload'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import { openCms } from '../support/cms'
import { readAt } from '../support/public-surfaces'
import { rest } from '../support/rest'
import { seeded } from '../support/seeded'

await seeded()
const payload = await openCms()

const ways = [
  '',
  '?depth=2&locale=all',
  '?draft=true&trash=true',
  '?where[slug][equals]=a&select[title]=true',
]

test.each(reviewedKinds)('readers of %s are shown the way, however they ask', async (kind) => {
  const { docs } = await payload.find({ collection: kind, limit: 1, pagination: false })
  for (const path of [`/${kind}`, `/${kind}/${docs[0]?.id}`, `/${kind}/count`])
    for (const way of ways) {
      const answer = await rest('GET', path + way)
      expect(answer.status, path + way).toBe(403)
      expect(answer.body).toEqual({ errors: [{ message: expect.stringContaining(`/api/v1/${kind}.`) }] })
      expect(answer.headers.get('link')).toBe(`</api/v1/${kind}>; rel="successor-version"`)
    }
  expect((await rest('GET', `/v1/${kind}`)).status).toBe(200)
})

test.each([...reviewedGlobals.map((slug) => `/globals/${slug}`), '/media', '/files', '/media/count'])(
  'and so are those of %s',
  async (path) => {
    for (const way of ways) expect((await rest('GET', path + way)).status, path + way).toBe(403)
  },
)

test('in the language that they read', async () => {
  const told = async (headers: Record<string, string>) =>
    JSON.stringify((await rest('GET', '/stories', { headers })).body)
  expect(await told({})).toContain('Readers ask')
  expect(await told({ 'accept-language': 'sv-SE,sv' })).toContain('Läsare frågar')
})

test('whoever says who she is, and is nobody, is told so instead of being answered as a reader', async () => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { contains: 'editor' } },
    limit: 1,
  })
  const data = { title: 'Bara ett utkast', slug: 'bara-ett-utkast' }
  const user = { ...docs[0], collection: 'users' } as TypedUser
  const draft = await payload.create({ collection: 'pages', draft: true, user, data })
  const forged: Record<string, string>[] = [
    { authorization: 'JWT forged' },
    { cookie: 'payload-token=forged' },
  ]
  for (const headers of forged)
    for (const path of ['/pages', `/pages/${draft.id}`, '/pages/count', '/globals/navigation', '/media'])
      expect((await rest('GET', path, { headers })).status, path).toBe(401)
})

test('a cookie of somebody else says nothing of who asks', async () => {
  const headers = { cookie: 'visits=3; _ga=GA1.1' }
  expect((await rest('GET', '/stories?limit=1', { headers })).status).toBe(403)
})

/** PostgreSQL holds no NUL, and a name of ours no percent: what asks for such a thing asks for nothing that is there. */
test.each([
  ['/v1/stories?municipality=%00', 200],
  ['/v1/stories?theme=a%00&project=%00', 200],
  ['/v1/stories?municipality=a%0d%0aset-cookie:%20a=b', 200],
  ['/v1/stories/%00', 404],
  ['/v1/stories/junk', 404],
  ['/media/file/%00', 404],
  ['/media/file/%E0%A4%A', 404],
  ['/files/file/..%2f..%2fpassword', 404],
])('%s is answered %d', async (path, status) => {
  const answer = await rest('GET', path)
  expect(answer.status).toBe(status)
  if (status === 200) expect(answer.body.data).toEqual([])
})

test.each(['/berattelser?theme=%00', '/berattelser?municipality=%00', '/sok?q=%00'])(
  'the page %s is a page',
  async (path) => {
    expect((await readAt(path)).status).toBe(200)
  },
)

test('where the database fails whoever asks for a picture is told so, and nobody keeps that', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const failing = vi.spyOn(pg.Pool.prototype, 'query').mockRejectedValue(new Error('away') as never)
  const { status, body, headers } = await rest('GET', '/media/file/a.png')
  failing.mockRestore()
  expect([status, headers.get('cache-control')]).toEqual([500, 'no-store'])
  expect(body.errors).toEqual([{ message: expect.stringContaining('broke') }])
  expect(told).toHaveBeenCalledOnce()
  told.mockRestore()
})
