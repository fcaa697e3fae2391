/**
 * Every address that the built config has, and every public form, with what no proper client sends. Nothing is listed
 * here: an endpoint that comes tomorrow is asked tomorrow.
 */
import type { IncomingMessage } from 'node:http'
import { type Endpoint, handleEndpoints, type SanitizedConfig } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { alternates } from '@/domain/routes'
import { refusal } from '@/serve/front/request-bounds'
import { answerWrite } from '../../src/app/(site)/answer-write'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { tokenOf } from '../support/rest'
import { aStory } from '../support/story'

type Body = readonly [type: string, text: string]

const json = (value: unknown): Body => ['application/json', JSON.stringify(value)]
const inEvery = (value: unknown) =>
  Object.fromEntries(
    `id ids title name slug email password token code expected note reason at kind text value data file where document
     user locale field refs subject version fingerprint label roles municipality _payload response region boxes`
      .split(/\s+/)
      .map((key) => [key, value]),
  )
const bodies: readonly Body[] = [
  ['application/json', ''],
  ['application/json', '{"title":'],
  json(null),
  json([]),
  json([[null]]),
  json(7),
  json('x'),
  json({}),
  json(inEvery(null)),
  json(inEvery([])),
  json(inEvery({})),
  json(inEvery(-1e308)),
  json(inEvery('\u0000')),
  json(inEvery('9'.repeat(5000))),
  json(inEvery('00000000-0000-4000-8000-000000000000')),
  json({ id: { $ne: null }, constructor: { prototype: 1 }, __proto__: [] }),
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n[\r\n--x--\r\n',
  ],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF\r\n--x--\r\n',
  ],
  ['application/x-www-form-urlencoded', 'text=%00&email=x&a[b]=1'],
  ['text/plain', '\u0000'],
]
const ids = [
  '0',
  '-1',
  'null',
  '9'.repeat(400),
  '%00',
  '%F0%9F%98%80',
  '..%2f..%2fx',
  "'%3b--",
  'NaN',
  '{}',
  '[]',
]
const questions = [
  '',
  'limit=-1&page=1e99',
  'where=x',
  'where[id][equals]=',
  'where[or]=1&sort=[]',
  'depth=NaN&locale=__proto__',
  'draft=[]&select=x&joins=x',
]
const queryOf = (id: string) =>
  `kind=${id}&id=${id}&refs=${id}&from=${id}&to=${id}&expected=${id}&text=${id}&q=${id}&at=${id}`

let config: SanitizedConfig
let story: string
let cookies: (string | undefined)[]

beforeAll(async () => {
  await openCms()
  config = await (await import('@payload-config')).default
  story = (await aStory().draft()).id
  cookies = [
    undefined,
    `payload-token=${await tokenOf(await people.leaderOfBoden())}`,
    `payload-token=${await tokenOf(await people.everything())}`,
  ]
})

type Route = readonly [method: Endpoint['method'], path: string]

/** As it is matched: of two of the same address the first answers. */
function routes(): Route[] {
  const below = (base: string, endpoints: readonly Endpoint[] | false) =>
    (endpoints || []).map(({ method, path }): Route => [method, `${base}${path === '/' ? '' : path}`])
  return [
    ...below('', config.endpoints),
    ...config.collections.flatMap(({ slug, endpoints }) => below(`/${slug}`, endpoints)),
    ...config.globals.flatMap(({ slug, endpoints }) => below(`/globals/${slug}`, endpoints)),
  ]
}

const withoutBody = new Set(['get', 'head', 'options'])

test('no endpoint answers junk as a fault of ours', async () => {
  const faults: string[] = []
  expect(routes().length, 'the config told its endpoints').toBeGreaterThan(300)
  for (const [index, [method, path]] of routes().entries()) {
    const rounds = withoutBody.has(method) ? questions : bodies
    for (const [round, sent] of rounds.entries()) {
      const id = (round % 4 === 3 ? story : ids[(index + round) % ids.length]) ?? ''
      const filled = path.replaceAll(/:\w+[?*+]?(\([^)]*\))?/g, id)
      const question = typeof sent === 'string' ? `${sent}&${queryOf(id)}` : queryOf(id)
      const [type, body] = typeof sent === 'string' ? [undefined, undefined] : sent
      const cookie = cookies[(index + round) % cookies.length]
      const asked = {
        method: method.toUpperCase(),
        url: `/api${filled}?${question}`,
        headers: { host: 'localhost' },
      }
      if (refusal(asked as unknown as IncomingMessage)) continue
      const request = new Request(`http://localhost:3000${asked.url}`, {
        method: asked.method,
        headers: { ...(cookie && { cookie }), ...(type && { 'content-type': type }) },
        ...(body && { body }),
      })
      const answer = await handleEndpoints({ config, request })
      // 501 is how Payload answers where a collection has no API at all.
      if (answer.status >= 500 && answer.status !== 501)
        faults.push(
          `${answer.status} ${method} ${filled.slice(0, 80)} ${question.slice(0, 60)} ${body?.slice(0, 80)}`,
        )
    }
  }
  expect(faults).toEqual([])
}, 600_000)

test('no public address answers a junk form as a fault of ours', async () => {
  const forms = (['contact', 'concern', 'feedback'] as const).flatMap((kind) =>
    Object.values(alternates({ kind })),
  )
  const pages = [...forms, '/', '/finns-inte', `/${'x'.repeat(3000)}`]
  const faults: string[] = []
  for (const page of pages)
    for (const [type, body] of bodies) {
      const headers = { 'content-type': type, 'sec-fetch-site': 'same-origin' }
      const request = new Request(`http://localhost:3000${page}`, { method: 'POST', body, headers })
      const { status } = await answerWrite(request)
      if (status >= 500) faults.push(`${status} ${page.slice(0, 40)} ${type} ${body.slice(0, 80)}`)
    }
  expect(faults).toEqual([])
}, 120_000)
