import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createHttpServer, type HttpServer } from '@/serve/front/http-server'
import { plainRequest } from '@/serve/front/plain-request'

const page = Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nquick')
const plain = (target = '/', more = '') => `GET ${target} HTTP/1.1\r\nHost: a.example\r\n${more}\r\n`
let made: HttpServer
let careful: string[]

beforeEach(async () => {
  careful = []
  made = createHttpServer(0)
  made.answerWith(async (req, res) => {
    let bytes = 0
    for await (const chunk of req) bytes += (chunk as Buffer).length
    careful.push(`${req.method} ${req.url} ${bytes}`)
    res.end('careful')
  })
  made.quick.answerWith(({ url }) => (url === '/' ? page : undefined))
  made.server.listen(0, '127.0.0.1')
  await once(made.server, 'listening')
})

afterEach(() => {
  made.server.closeAllConnections()
  made.quick.close()
  made.server.close()
})

async function open(): Promise<Socket> {
  const socket = connect((made.server.address() as AddressInfo).port, '127.0.0.1')
  socket.setEncoding('latin1').on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** Sends and waits until that has been answered so often. */
async function say(socket: Socket, text: string, answers = 1): Promise<string> {
  let heard = ''
  const listen = (chunk: string) => {
    heard += chunk
  }
  socket.on('data', listen).write(text, 'latin1')
  await expect.poll(() => heard.split('HTTP/1.1 ').length - 1, { interval: 5 }).toBe(answers)
  await sleep(5)
  socket.off('data', listen)
  return heard
}

test('a plain GET is answered from memory, again and again on one connection', async () => {
  const socket = await open()
  for (let n = 0; n < 50; n += 1) expect(await say(socket, plain())).toBe(page.toString())
  expect(careful).toEqual([])
})

test('whatever is not plain goes the careful way, with every byte, and so does all that follows', async () => {
  const body = 'x'.repeat(300_000)
  const unusual: Record<string, [string, string]> = {
    'a form with a body': [
      `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      'POST / 300000',
    ],
    'somebody signed in': [plain('/', 'Cookie: payload-token=x\r\n'), 'GET / 0'],
    'a key': [plain('/', 'Authorization: users API-Key x\r\n'), 'GET / 0'],
    'a GET with a body': [`${plain('/', 'Content-Length: 3\r\n')}abc`, 'GET / 3'],
    'a body in pieces': [`${plain('/', 'Transfer-Encoding: chunked\r\n')}3\r\nabc\r\n0\r\n\r\n`, 'GET / 3'],
    'a part of it': [plain('/', 'Range: bytes=0-1\r\n'), 'GET / 0'],
    'a page that is not there': [plain('/other'), 'GET /other 0'],
  }
  for (const [request, seen] of Object.values(unusual)) {
    const socket = await open()
    expect(await say(socket, plain())).toContain('quick')
    careful = []
    expect(await say(socket, request)).toContain('careful')
    expect(careful).toEqual([seen])
    expect(await say(socket, plain())).toContain('careful')
    socket.destroy()
  }
})

test('a head in pieces, and two requests at once, are put together properly', async () => {
  const socket = await open()
  socket.write('GET / HT')
  await sleep(20)
  expect(await say(socket, 'TP/1.1\r\nHost: a\r\n\r\n')).toContain('careful')
  const other = await open()
  expect((await say(other, plain('/one') + plain('/two'), 2)).split('careful')).toHaveLength(3)
  expect(careful).toEqual(['GET / 0', 'GET /one 0', 'GET /two 0'])
})

test('a careful connection is closed after a while, so that its visitor comes back by the quick way', async () => {
  const socket = await open()
  for (let n = 1; n < 20; n += 1) expect(await say(socket, plain('/other'))).toMatch(/keep-alive/i)
  expect(await say(socket, plain('/other'))).toMatch(/connection: close/i)
})

test('who asks without reading is not answered on and on', async () => {
  const large = Buffer.concat([page, Buffer.alloc(500_000)])
  let answered = 0
  made.quick.answerWith(() => {
    answered += 1
    return large
  })
  const socket = await open()
  socket.pause()
  for (let n = 0; n < 200; n += 1) {
    socket.write(plain())
    await sleep(1)
  }
  await sleep(50)
  expect(answered).toBeLessThan(30)
  socket.destroy()
})

test('who says nothing is shown out, and so is everybody when the house closes', async () => {
  made.server.keepAliveTimeout = 50
  const silent = await open()
  await once(silent, 'close')
  made.server.keepAliveTimeout = 5000
  const waiting = await open()
  await say(waiting, plain())
  made.server.close()
  made.quick.close()
  waiting.resume()
  await once(waiting, 'close')
})

describe('what passes as plain', () => {
  test.each([
    'GET / HTTP/1.0\r\nHost: a\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a b\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\n Transfer-Encoding: chunked\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nContent-Length : 3\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nAccept: x\nContent-Length: 3\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\n\r\n',
    'GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n',
    'HEAD / HTTP/1.1\r\nHost: a\r\n\r\n',
  ])('%j does not', (request) => {
    expect(plainRequest(Buffer.from(request, 'latin1'))).toBeUndefined()
  })

  test('is understood by Node in the same way, whatever the bytes', async () => {
    const seen: IncomingMessage[] = []
    made.quick.answerWith(() => undefined)
    made.answerWith((req, res) => {
      seen.push(req)
      res.writeHead(200, { connection: 'close' }).end()
    })
    const name = fc.constantFrom(
      'Accept',
      'user-agent',
      'Via',
      'sec-x',
      'Content-Length',
      'x',
      'Cookie',
      'Host',
      'TE ',
    )
    const value = fc.string({
      unit: fc.constantFrom('a', '1', ' ', '\t', '\r', '\n', ':', 'é', '\0', ','),
      maxLength: 6,
    })
    const head = fc
      .array(fc.tuple(name, value), { maxLength: 4 })
      .map((lines) => lines.map(([key, text]) => `${key}: ${text}\r\n`).join(''))
    const target = fc.string({ unit: fc.constantFrom('a', '/', '?', '%', ' ', '#', '\0', 'é'), maxLength: 5 })
    let plainOnes = 0
    await fc.assert(
      fc.asyncProperty(target, head, async (path, lines) => {
        const bytes = Buffer.from(`GET /${path} HTTP/1.1\r\nHost: a\r\n${lines}\r\n`, 'latin1')
        const read = plainRequest(bytes)
        if (!read || /[^!-~]/.test(read.url)) return // no finished page has such an address
        plainOnes += 1
        seen.length = 0
        const socket = await open()
        socket.write(bytes)
        socket.resume()
        await once(socket, 'close')
        expect(seen.map(({ method, url }) => ({ method, url }))).toEqual([{ method: 'GET', url: read.url }])
        for (const [key, text] of Object.entries(read.headers)) expect(seen[0]?.headers[key]).toBe(text)
      }),
      { numRuns: 1500 },
    )
    expect(plainOnes).toBeGreaterThan(100)
  }, 60_000)
})
