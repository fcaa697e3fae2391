import { afterEach, expect, test, vi } from 'vitest'
import { openReadersDoor } from '@/domain/readers-door'
import { Upstream } from '@/serve/front/upstream'

afterEach(() => {
  vi.useRealTimers()
  openReadersDoor(undefined)
})

const upstream = (isFile = false) =>
  new Upstream({
    connect: () => {
      throw new Error('Next was asked')
    },
    serverUrl: 'https://www.example.org',
    isFile: () => isFile,
    proxies: 0,
    headers: {},
  })

test('a page that never comes is given up after half a minute, so that the next reader may ask again', async () => {
  vi.useFakeTimers()
  openReadersDoor(() => new Promise(() => {}))
  const given = expect(upstream().render('/')).rejects.toThrow('too long')
  await vi.advanceTimersByTimeAsync(30_000)
  await given
  openReadersDoor(async () => new Response('sidan', { headers: { 'content-type': 'text/html' } }))
  expect((await upstream().render('/'))?.body.toString()).toBe('sidan')
})

test('the site is not asked for a file of the house', async () => {
  const door = vi.fn(async () => new Response('Sidan finns inte', { status: 404 }))
  openReadersDoor(door)
  await expect(upstream(true).render('/fonts/latin.woff2')).rejects.toThrow('Next was asked')
  expect(door).not.toHaveBeenCalled()
})
