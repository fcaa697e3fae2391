/** Clients that take up room without asking for anything: they are bounded, and a reader is answered meanwhile. */
import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { type onTestFinished, test } from 'vitest'
import { createHttpServer } from '@/serve/front/http-server'

const PAGE = 'HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nhej'

/** One for each test: what takes long here is waiting, and they wait side by side. */
async function aHouse(onEnd: typeof onTestFinished) {
  const open: Socket[] = []
  const house = createHttpServer(0)
  house.answerWith((_, res) => void res.end('hej'))
  house.quick.answerWith(({ url }) => (url === '/' ? Buffer.from(PAGE) : undefined))
  house.server.listen(0, '127.0.0.1')
  await once(house.server, 'listening')
  const { port } = house.server.address() as AddressInfo
  onEnd(() => {
    for (const socket of open) socket.destroy()
    house.quick.close()
    house.server.closeAllConnections()
    house.server.close()
  })

  /** Connects and says so much; tells when the house has closed the door. */
  async function come(words = ''): Promise<{ socket: Socket; gone: Promise<number> }> {
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    open.push(socket)
    const began = performance.now()
    const gone = once(socket, 'close').then(() => performance.now() - began)
    await once(socket, 'connect')
    socket.resume()
    if (words) socket.write(words)
    return { socket, gone }
  }

  async function slowestOf(reads: number): Promise<number> {
    let slowest = 0
    for (let n = 0; n < reads; n += 1) {
      const began = performance.now()
      for (const path of ['/', '/sok']) {
        const answer = await fetch(`http://127.0.0.1:${port}${path}`)
        if ((await answer.text()) !== 'hej') throw new Error(`The house does not answer ${path}.`)
      }
      slowest = Math.max(slowest, performance.now() - began)
    }
    return slowest
  }
  return { come, slowestOf }
}

test.concurrent('who sends a head a letter at a time is cut off, however busily, and readers do not notice', async ({
  expect,
  onTestFinished,
}) => {
  const { come, slowestOf } = await aHouse(onTestFinished)
  const slow = await Promise.all(Array.from({ length: 50 }, () => come('GET / HTTP/1.1\r\nHost: a\r\nX: ')))
  const drip = setInterval(() => {
    for (const { socket } of slow) if (!socket.destroyed) socket.write('x')
  }, 500)
  expect(await slowestOf(20)).toBeLessThan(1000)
  const lasted = await Promise.all(slow.map(({ gone }) => gone))
  clearInterval(drip)
  expect(Math.max(...lasted)).toBeLessThan(20_000)
}, 40_000)

test.concurrent('a thousand who say nothing are shown out, and a reader is answered meanwhile', async ({
  expect,
  onTestFinished,
}) => {
  const { come, slowestOf } = await aHouse(onTestFinished)
  const idle = await Promise.all(Array.from({ length: 1000 }, () => come()))
  expect(await slowestOf(20)).toBeLessThan(1000)
  const lasted = await Promise.all(idle.map(({ gone }) => gone))
  expect(Math.max(...lasted)).toBeLessThan(20_000)
}, 40_000)
