/** Who makes webhooks sends nothing into a private network, and a receiver that means no good keeps nobody. */
import { promises as dns } from 'node:dns'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { limits } from '@/cms/webhooks/post'
import { provideEnv } from '@/env'
import { Receiver } from '../support/receiver'
import { aStory } from '../support/story'
import { allowed, aWebhook, listening, panelOf, saveWebhook, sendAll } from '../support/webhook'

const { receiver, address } = await listening()

describe('into a private network', () => {
  const inside = [
    'https://127.0.0.2/',
    'https://2130706434/',
    'https://0177.0.0.2/',
    'https://0x7f000002/',
    'https://127.2/',
    'https://127.0.0.2./',
    'https://localhost:8443/',
    'https://LOCALHOST./',
    'https://10.0.0.1/',
    'https://172.16.3.4/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://168.63.129.16/',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://0/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[::127.0.0.1]/',
    'https://[fe80::1]/',
    'https://[fd00:ec2::254]/',
    'https://[2002:7f00:1::]/',
    'https://[2001:0:7f00:1::]/',
    'https://[64:ff9b::7f00:1]/',
    'https://①②⑦.⓪.⓪.②/',
    'http://93.184.216.34/',
    'http://127.0.0.2/',
  ]
  test.each(inside)('nothing is sent: %s', async (one) => {
    provideEnv({ WEBHOOK_HOSTS: 'intranet.example' })
    const answer = await saveWebhook(one)
    expect(answer.status, answer.text).toBe(400)
    expect(answer.text).toMatch(/WEBHOOK_HOSTS|https:/)
  })
  afterEach(() => provideEnv({ WEBHOOK_HOSTS: allowed }))

  test.each(['', 'ftp://example.org/', 'https://user:password@example.org/', '//example.org/', 'hook'])(
    'and what is no address is none: %s',
    async (one) => {
      expect((await saveWebhook(one)).status).toBe(400)
    },
  )

  const pointing = (...addresses: string[]) =>
    vi
      .spyOn(dns, 'lookup')
      .mockImplementation((async () =>
        addresses.map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 }))) as never)

  test('nor by a name with one address outside and one inside', async () => {
    pointing('93.184.216.34', '10.0.0.7')
    expect((await saveWebhook('https://both.example/')).status).toBe(400)
  })

  test('nor by a name that pointed outside when it was saved, and points inside when it is used', async () => {
    pointing('93.184.216.34')
    const { port } = new URL(address)
    const webhook = await aWebhook(`https://turning.example:${port}/`)
    await aStory().live()
    pointing('127.0.0.2')
    await sendAll(webhook)
    expect(receiver.heard).toEqual([])
    expect((await panelOf(webhook.id)).deliveries[0]).toMatchObject({
      failure: 'closedAddress',
      outcome: null,
    })
  })

  test('a name is asked once for each sending, and what was looked at is what is connected to', async () => {
    const asked = pointing('127.0.0.1')
    const { port } = new URL(address)
    const webhook = await aWebhook(`http://intranet.example:${port}/named`)
    await aStory().live()
    asked.mockClear()
    await sendAll(webhook)
    expect(receiver.heard.map(({ at, headers }) => [at, headers.host])).toEqual([
      ['/named', `intranet.example:${port}`],
    ])
    expect(asked).toHaveBeenCalledTimes(1)
  })

  test('nor along a redirect', async () => {
    const other = new Receiver()
    receiver.elsewhere = await other.listen()
    receiver.manner = 'sends elsewhere'
    const webhook = await aWebhook(address)
    await aStory().live()
    await sendAll(webhook)
    expect(other.heard).toEqual([])
    expect((await panelOf(webhook.id)).deliveries[0]).toMatchObject({ status: 307, outcome: null })
    other.close()
  })
})

describe('a receiver that means no good', () => {
  const silent = ['falls silent', 'dribbles its head', 'changes the protocol'] as const
  test.each(silent)('and %s is not waited for', async (manner) => {
    limits.whole = 300
    receiver.manner = manner
    const webhook = await aWebhook(address)
    await aStory().live()
    const began = Date.now()
    await sendAll(webhook)
    expect(Date.now() - began).toBeLessThan(3000)
    expect((await panelOf(webhook.id)).deliveries[0]).toMatchObject({ failure: 'timeout', outcome: null })
  })

  test('and dribbles what it says after it has taken it is not listened to for long', async () => {
    limits.whole = 300
    receiver.manner = 'dribbles its body'
    const webhook = await aWebhook(address)
    await aStory().live()
    const began = Date.now()
    await sendAll(webhook)
    expect(Date.now() - began).toBeLessThan(3000)
    expect((await panelOf(webhook.id)).deliveries[0]).toMatchObject({ status: 200, outcome: 'delivered' })
  })

  test('and talks without end is cut off', async () => {
    receiver.manner = 'talks without end'
    const webhook = await aWebhook(address)
    await aStory().live()
    const began = Date.now()
    await sendAll(webhook)
    expect(Date.now() - began).toBeLessThan(3000)
    await sleep(100)
    const said = receiver.said
    await sleep(100)
    expect(receiver.said).toBe(said)
    expect(said).toBeLessThan(16 * 1024 * 1024)
  })
})
