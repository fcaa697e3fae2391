import { once } from 'node:events'
import { type RequestListener, request } from 'node:http'
import { expect, test } from 'vitest'
import { innerServer } from '@/serve/front/inner-server'

/** Asks, takes the first piece of the answer, and leaves. */
async function askAndLeave(listener: RequestListener): Promise<void> {
  const { connect } = innerServer(listener)
  const ask = request({ createConnection: connect, path: '/' }).on('error', () => {})
  ask.end()
  const [reply] = await once(ask, 'response')
  await once(reply, 'data')
  ask.destroy()
}

test('an answer that nobody takes any more is told so, and let go', async () => {
  let isClosed = false
  await askAndLeave((_, res) => {
    res.write('x'.repeat(1_000_000))
    res.once('close', () => {
      isClosed = true
    })
  })
  await expect.poll(() => isClosed).toBe(true)
})

test('an answer that is taken arrives whole', async () => {
  const long = 'x'.repeat(1_000_000)
  const { connect } = innerServer((_, res) => void res.end(long))
  const ask = request({ createConnection: connect, path: '/' })
  ask.end()
  const [reply] = await once(ask, 'response')
  let heard = ''
  for await (const chunk of reply) heard += chunk
  expect(heard).toBe(long)
})
