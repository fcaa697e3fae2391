import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createHttpServer } from '@/serve/front/http-server'
import { drain } from '@/serve/front/listen'
import { countRequest, metricsServer } from '@/serve/front/metrics'

async function addressOf(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('the metrics stand on a port of their own, as Prometheus reads them', async () => {
  for (const status of [200, 200, 404]) countRequest('hit', status)
  countRequest('own', 503)
  const why = (doubt: string) => `forgot_everything_total{why="${doubt}"}`
  const server = metricsServer(() => ({ page_cache_pages: 7, [why('gap')]: 1, [why('day')]: 2 }))
  const text = await (await fetch(await addressOf(server))).text()
  server.close()
  expect(text).toContain('beratta_requests_total{kept="hit",status="2xx"} 2')
  expect(text).toContain('beratta_requests_total{kept="hit",status="4xx"} 1')
  expect(text).toContain('beratta_requests_total{kept="own",status="5xx"} 1')
  expect(text).toContain('beratta_page_cache_pages 7')
  expect(text).toContain('beratta_forgot_everything_total{why="day"} 2')
  expect(text.match(/# TYPE beratta_forgot_everything_total .*/g), 'once for all labels').toEqual([
    '# TYPE beratta_forgot_everything_total counter',
  ])
  for (const line of text.trim().split('\n'))
    expect(line).toMatch(/^(# TYPE \w+ (counter|gauge)|\w+(\{[^}]*\})? [\d.e+-]+)$/)
})

test('a house that closes lets who is inside finish, and nobody new in', async () => {
  const made = createHttpServer(0)
  made.answerWith(async (_, res) => {
    await sleep(200)
    res.end('whole')
  })
  const url = await addressOf(made.server)
  const inside = fetch(url).then((reply) => reply.text())
  await sleep(50)
  const closed = drain(made)
  await expect(fetch(url)).rejects.toThrow()
  expect(await inside).toBe('whole')
  await closed
})

test('who never finishes is shown out when patience ends', async () => {
  const made = createHttpServer(0)
  made.answerWith(() => {})
  const url = await addressOf(made.server)
  const hanging = fetch(url).catch(() => 'shown out')
  await sleep(50)
  const began = performance.now()
  await drain(made, 300)
  expect(performance.now() - began).toBeLessThan(2000)
  expect(await hanging).toBe('shown out')
})
