/**
 * The short form of `npm run fuzz`: generated requests that no proper client sends, straight into the API, as nobody
 * and as people with rights. `REQUESTS=20000 SEED=1` for more, or for others.
 */
import type { IncomingMessage } from 'node:http'
import { handleEndpoints } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { bodyCheck } from '@/serve/front/body-check'
import { refusal } from '@/serve/front/request-bounds'
import { malformed } from '../../bench/support/malformed'
import { randomFrom } from '../../bench/support/text'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { tokenOf } from '../support/rest'
import { aStory } from '../support/story'

const count = Number(process.env.REQUESTS ?? 600)
const seed = Number(process.env.SEED ?? 4711)
let cookies: (string | undefined)[]

beforeAll(async () => {
  await aStory().live()
  const some = [await people.editor(), await people.safeguarding()]
  cookies = [
    undefined,
    ...(await Promise.all(some.map(async (one) => `payload-token=${await tokenOf(one)}`))),
  ]
})

test(`of ${count} malformed requests, none is answered as a fault of ours`, async () => {
  await openCms()
  const { default: config } = await import('@payload-config')
  const random = randomFrom(seed)
  const bad: string[] = []
  for (let n = 0; n < count; n += 1) {
    const bytes = malformed(random, cookies[n % cookies.length])
    const request = requestOf(bytes)
    if (!request) continue
    const { status } = await handleEndpoints({ config, request })
    // 501 is how Payload answers where a collection has no API at all.
    if (status >= 500 && status !== 501) bad.push(`${status} ${bytes.toString().slice(0, 500)}`)
  }
  expect(bad).toEqual([])
}, 600_000)

test.each([
  'pages?where[body.root][less_than_equal][0]=NaN',
  'stories?where[createdAt][greater_than][0]=NaN',
  'stories?where[createdAt][less_than]=99999999999999999',
])('a question that cannot be asked is the fault of whoever asks: %s', async (question) => {
  await openCms()
  const { default: config } = await import('@payload-config')
  const request = new Request(`http://localhost/api/${question}`, {
    headers: { cookie: String(cookies[1]) },
  })
  const { status } = await handleEndpoints({ config, request })
  expect(status).toBeLessThan(500)
})

/** As Next would hand it on; undefined for what the front, or Node, refuses first. */
function requestOf(bytes: Buffer): Request | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  const [first = '', ...lines] = bytes.subarray(0, end).toString().split('\r\n')
  const [method = '', target = ''] = first.split(' ')
  if (!target.startsWith('/api/')) return undefined
  const asked = { method, url: target, headers: { host: 'localhost' } } as unknown as IncomingMessage
  if (refusal(asked)) return undefined
  const headers = new Headers()
  const body = bytes.subarray(end + 4)
  try {
    for (const line of lines)
      headers.append(line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1))
    for (const name of ['connection', 'transfer-encoding', 'content-length', 'expect']) headers.delete(name)
    const check = bodyCheck(headers.get('content-type') ?? '')
    if (check && body.length > 0 && !(check.passes(body) && check.endsWell())) return undefined
    const hasBody = body.length > 0 && method !== 'GET' && method !== 'HEAD'
    return new Request(`http://localhost:3000${target}`, {
      method,
      headers,
      ...(hasBody && { body: new Uint8Array(body) }),
    })
  } catch {
    return undefined
  }
}
