/** What pages of other origins and machines are told by the front, whatever stands behind it says. */
import type { RequestListener } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { provideEnv } from '@/env'
import { anInstance, end, type Instance } from '../../support/an-instance'

const [frontEnd, another, stranger] = [
  'https://www.example.org',
  'http://127.0.0.1:4321',
  'https://evil.example',
]
let instance: Instance
let open: Instance
let asked: string[] = []

/** As Payload speaks of other origins, and worse. */
const ofPayload = {
  'access-control-allow-origin': '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-methods': 'PUT, PATCH, POST, GET, DELETE, OPTIONS',
  'access-control-allow-headers': 'Authorization',
}

/** Stands where Next stands: `/api/v1/fresh` is kept by nobody. */
const next: RequestListener = (req, res) => {
  asked.push(`${req.method} ${req.url}`)
  res.setHeaders(new Map(Object.entries(ofPayload)))
  res.setHeader('vary', 'rsc')
  if (req.url?.startsWith('/api/v1/fresh')) res.setHeader('cache-control', 'no-store')
  res.setHeader('content-type', req.url?.endsWith('.png') ? 'image/png' : 'application/json')
  res.end(JSON.stringify({ docs: 'x'.repeat(1000) }))
}

beforeAll(async () => {
  provideEnv({ LOG_LEVEL: 'silent' })
  instance = await anInstance(next, { FRONTENDS: `${frontEnd},${another}` })
  open = await anInstance(next, { FRONTENDS: '*' })
})
afterAll(() => Promise.all([end(instance), end(open)]))
beforeEach(() => {
  asked = []
})

async function ask(
  path: string,
  headers: Record<string, string> = {},
  more: RequestInit = {},
  at = instance,
) {
  const answer = await fetch(at.url + path, { headers, ...more })
  await answer.arrayBuffer()
  return answer
}

const saysOfOrigins = ({ headers }: Response) =>
  [...headers.keys()].filter((name) => name.startsWith('access-control-'))
const varies = ({ headers }: Response) => (headers.get('vary') ?? '').split(', ').sort()

describe('a finished answer', () => {
  test('is made once for all origins, and each is told of itself', async () => {
    const origins = [frontEnd, another, stranger, undefined, frontEnd]
    const answers: Response[] = []
    for (const origin of origins) answers.push(await ask('/api/v1/stories', origin ? { origin } : {}))
    expect(asked).toEqual(['GET /api/v1/stories'])
    expect(answers.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual([
      frontEnd,
      another,
      null,
      null,
      frontEnd,
    ])
    for (const answer of answers) {
      expect(varies(answer)).toEqual(['accept-encoding', 'origin'])
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    }
    const etag = answers[0]?.headers.get('etag') ?? ''
    const known = await ask('/api/v1/stories', { origin: frontEnd, 'if-none-match': etag })
    expect([known.status, known.headers.get('access-control-allow-origin')]).toEqual([304, frontEnd])
    const part = await ask('/api/v1/stories', { origin: frontEnd, range: 'bytes=0-9' })
    expect([part.status, part.headers.get('access-control-allow-origin')]).toEqual([206, frontEnd])
  })

  test('is told alike to all where all may read it, once', async () => {
    for (const origin of [undefined, stranger, 'null']) {
      const answer = await ask('/api/v1/projects', origin ? { origin } : {}, {}, open)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(varies(answer)).toEqual(['accept-encoding'])
    }
  })

  test('that is a picture stands in any page, and a page of the site in none', async () => {
    const policyOf = async (path: string, headers = {}) =>
      (await ask(path, headers)).headers.get('cross-origin-resource-policy')
    for (const _ of ['made', 'kept']) {
      expect(await policyOf('/api/media/file/a.png')).toBe('cross-origin')
      expect(await policyOf('/berattelser')).toBe('same-origin')
    }
    expect(await policyOf('/api/media/file/a.png', { cookie: 'payload-token=x' })).toBe('same-origin')
  })
})

describe('an answer that is made for one', () => {
  test('varies by its origin and by what it says itself', async () => {
    const answer = await ask('/api/v1/fresh', { origin: frontEnd, 'accept-encoding': 'gzip' })
    expect(answer.headers.get('access-control-allow-origin')).toBe(frontEnd)
    expect(varies(answer)).toEqual(['accept-encoding', 'origin', 'rsc'])
    expect(varies(await ask('/api/v1/fresh', { origin: stranger, 'accept-encoding': 'identity' }))).toEqual([
      'origin',
      'rsc',
    ])
  })

  test('who asks wrongly is told so where her page can read it', async () => {
    const answer = await ask('/api/v1/fresh?q=%', { origin: frontEnd })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([400, frontEnd])
  })
})

test('nothing that Payload says of other origins reaches a browser', async () => {
  for (const at of [instance, open])
    for (const [path, headers, method] of [
      ['/api/v1/stories', { origin: frontEnd, cookie: 'payload-token=x' }, 'GET'],
      ['/api/v1/stories', { origin: frontEnd, authorization: 'machines API-Key x' }, 'GET'],
      ['/api/users/me', { origin: frontEnd }, 'GET'],
      ['/api/users/me', { origin: frontEnd, 'access-control-request-method': 'GET' }, 'OPTIONS'],
      ['/api/stories', { origin: frontEnd, 'access-control-request-method': 'POST' }, 'OPTIONS'],
      ['/api/stories', { origin: frontEnd, 'content-type': 'application/json' }, 'POST'],
      ['/admin', { origin: frontEnd }, 'GET'],
      ['/admin', { origin: frontEnd, cookie: 'payload-token=x' }, 'GET'],
    ] as const)
      expect(saysOfOrigins(await ask(path, headers, { method }, at)), `${method} ${path}`).toEqual([])
})

test('a browser that asks first is answered in front', async () => {
  const headers = { origin: frontEnd, 'access-control-request-method': 'GET' }
  const answer = await ask('/api/v1/stories?limit=3', headers, { method: 'OPTIONS' })
  expect(answer.status).toBe(204)
  expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD')
  expect(asked).toEqual([])
})

describe('a machine', () => {
  const limitOf = ({ headers }: Response) => headers.get('ratelimit')

  test('is told what is left of its minute wherever its question costs something, and not of what lies ready', async () => {
    const first = await ask('/api/v1/research')
    expect(first.headers.get('ratelimit-policy')).toBe('"read";q=600;w=60')
    const left = Number(/^"read";r=(\d+);t=\d+$/.exec(limitOf(first) ?? '')?.[1])
    expect(limitOf(await ask('/api/v1/research'))).toBeNull()
    expect(limitOf(await ask('/api/v1/research', {}, { method: 'HEAD' }))).toBeNull()
    expect(limitOf(await ask('/api/v1/fresh'))).toMatch(new RegExp(`^"read";r=${left - 1};`))
    expect(limitOf(await ask('/api//V%31/fresh'))).toMatch(new RegExp(`^"read";r=${left - 2};`))
    expect(limitOf(await ask('/preview/release/x/api/v1/stories'))).toMatch(
      new RegExp(`^"read";r=${left - 3};`),
    )
    expect(limitOf(await ask('/%70review//release/x'))).toMatch(new RegExp(`^"read";r=${left - 4};`))
    expect(limitOf(await ask('/api/stories/1/history'))).toBeNull()
    expect(limitOf(await ask('/preview/stories/1'))).toBeNull()
  })

  test('that asks too often is told when to come again, and reads on what lies ready', async () => {
    await ask('/api/v1/pages')
    let answer = await ask('/api/v1/fresh')
    for (let reads = 0; reads < 600 && answer.status === 200; reads += 1)
      answer = await ask('/api/v1/fresh', { origin: frontEnd })
    expect(answer.status).toBe(429)
    const { headers } = answer
    const seconds = Number(headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(headers.get('ratelimit')).toBe(`"read";r=0;t=${seconds}`)
    expect(headers.get('access-control-allow-origin')).toBe(frontEnd)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-type')).toBe('application/problem+json')
    const told = (await (await fetch(`${instance.url}/api/v1/fresh`)).json()) as object
    expect(told).toMatchObject({ code: 'too-many-requests', status: 429, title: 'Too Many Requests' })

    expect((await ask('/api/v1/pages')).status, 'which lies ready').toBe(200)
    expect((await ask('/api/stories?limit=1')).status, 'which is not counted').toBe(200)
    const withKey = await ask('/api/v1/fresh', { authorization: 'machines API-Key x' })
    expect([withKey.status, limitOf(withKey)?.slice(0, 8)]).toEqual([200, '"key";r='])
  })
})
