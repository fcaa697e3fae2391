import { describe, expect, test } from 'vitest'
import { PageCache } from '@/serve/page-cache/page-cache'
import type { Rendered } from '@/serve/page-cache/rendered'
import { collectGarbage } from '../../support/collect-garbage'

const html = (body: string, more: Partial<Rendered> = {}): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', ...more.headers },
  body: Buffer.from(body),
  ...(more.status ? { status: more.status } : {}),
})

/** A cache whose pages are made when the test says so. */
function kitchen(bytes = 1024 * 1024) {
  const orders: {
    key: string
    serve: (rendered: Rendered | undefined) => void
    burn: (error: Error) => void
  }[] = []
  const cache = new PageCache({
    bytes,
    headers: () => ({ 'x-content-type-options': 'nosniff', 'cache-control': 'public, max-age=0' }),
    render: (key) => new Promise((serve, burn) => orders.push({ key, serve, burn })),
  })
  const order = async (index: number) => {
    await expect.poll(() => orders[index]).toBeDefined()
    return orders[index] as (typeof orders)[number]
  }
  return { cache, orders, order }
}

/** A cache whose pages are ready at once. */
function ready(bytes: number, make: (key: string) => Rendered | undefined) {
  let made = 0
  const cache = new PageCache({
    bytes,
    headers: () => ({}),
    render: async (key) => {
      made++
      return make(key)
    },
  })
  return { cache, made: () => made }
}

const textOf = (page: { identity: { body: Buffer } } | undefined) => page?.identity.body.toString()

describe('one page for many', () => {
  test('a hundred readers who ask at once cause one rendering', async () => {
    const { cache, orders, order } = kitchen()
    const readers = Array.from({ length: 100 }, () => cache.load('/'))
    ;(await order(0)).serve(html('Välkommen'))
    expect(new Set((await Promise.all(readers)).map(textOf))).toEqual(new Set(['Välkommen']))
    expect(orders).toHaveLength(1)
    expect(textOf(cache.get('/'))).toBe('Välkommen')
  })

  test('a rendering that fails tells all who wait, and is tried again by the next', async () => {
    const { cache, orders, order } = kitchen()
    const readers = [cache.load('/'), cache.load('/')]
    ;(await order(0)).burn(new Error('no database'))
    for (const reader of readers) await expect(reader).rejects.toThrow('no database')
    void cache.load('/')
    await order(1)
    expect(orders).toHaveLength(2)
  })
})

describe('a purge', () => {
  test('forgets every page', async () => {
    const { cache, made } = ready(1e6, () => html('x'))
    await cache.load('/')
    await cache.load('/sok?q=a')
    cache.purge()
    expect([cache.get('/'), cache.get('/sok?q=a'), cache.bytes]).toEqual([undefined, undefined, 0])
    await cache.load('/')
    expect(made()).toBe(3)
  })

  test('what was being made meanwhile is neither kept nor given out, but made again', async () => {
    const { cache, order } = kitchen()
    const reader = cache.load('/')
    const first = await order(0)
    cache.purge()
    first.serve(html('taken down'))
    ;(await order(1)).serve(html('gone'))
    expect(textOf(await reader)).toBe('gone')
    expect(textOf(cache.get('/'))).not.toBe('taken down')
  })

  test('who asks after it does not join a rendering begun before it', async () => {
    const { cache, order } = kitchen()
    const before = cache.load('/')
    const old = await order(0)
    cache.purge()
    const after = cache.load('/')
    ;(await order(1)).serve(html('new'))
    expect(textOf(await after)).toBe('new')
    old.serve(html('old'))
    ;(await order(2)).serve(html('new'))
    expect(textOf(await before)).toBe('new')
    expect(textOf(cache.get('/'))).toBe('new')
  })

  test('purges without end do not keep a reader waiting without end', async () => {
    const { cache, order } = kitchen()
    const reader = cache.load('/')
    for (let round = 0; round < 3; round++) {
      const { serve } = await order(round)
      cache.purge()
      serve(html('overtaken'))
    }
    expect(await reader).toBeUndefined()
    expect(cache.get('/')).toBeUndefined()
  })
})

describe('what is kept', () => {
  test.each([
    ['an answer that sets a cookie', html('x', { headers: { 'set-cookie': ['a=1'] } })],
    ['a private answer', html('x', { headers: { 'cache-control': 'private, no-cache' } })],
    ['an answer not to be stored', html('x', { headers: { 'cache-control': 'no-store' } })],
    ['an error', html('x', { status: 500 })],
    ['a sign-in wall', html('x', { status: 401 })],
    ['an answer that is encoded already', html('x', { headers: { 'content-encoding': 'gzip' } })],
    ['an answer too large to hold', undefined],
  ])('%s is never stored', async (_, answer) => {
    const { cache } = ready(1e6, () => answer)
    expect(await cache.load('/')).toBeUndefined()
    expect([cache.get('/'), cache.bytes]).toEqual([undefined, 0])
  })

  test.each([301, 404, 410])('a %i is kept like a page', async (status) => {
    const { cache, made } = ready(1e6, () => html('x', { status }))
    await cache.load('/gone')
    expect((await cache.load('/gone'))?.status).toBe(status)
    expect(made()).toBe(1)
  })

  test('an error is tried again by the next reader', async () => {
    const { cache, made } = ready(1e6, () => html('x', { status: 500 }))
    await cache.load('/')
    await cache.load('/')
    expect(made()).toBe(2)
  })
})

describe('memory', () => {
  test('never grows past its bound; what is read stays, what is forgotten goes', async () => {
    const { cache } = ready(100_000, (key) => html(key.padEnd(10_000, 'x')))
    for (let page = 0; page < 100; page++) {
      await cache.load(`/page-${page}`)
      cache.get('/page-0')
      expect(cache.bytes).toBeLessThanOrEqual(100_000)
    }
    expect(cache.get('/page-0')).toBeDefined()
    expect(cache.get('/page-1')).toBeUndefined()
    expect(cache.get('/page-99')).toBeDefined()
  })

  test('invented addresses and searches cannot push the pages out', async () => {
    const { cache } = ready(100_000, (key) =>
      html(key.padEnd(5000, 'x'), key.startsWith('/no') ? { status: 404 } : {}),
    )
    await cache.load('/')
    for (let junk = 0; junk < 200; junk++) {
      await cache.load(`/no-${junk}`)
      await cache.load(`/sok?q=${junk}`)
    }
    expect(cache.get('/')).toBeDefined()
    expect(cache.bytes).toBeLessThanOrEqual(100_000)
  })

  test('a page larger than all of it is given out and not kept', async () => {
    const { cache } = ready(10_000, () => html('x'.repeat(50_000)))
    expect(textOf(await cache.load('/'))).toHaveLength(50_000)
    expect(cache.get('/')).toBeUndefined()
  })
})

describe('room in memory', () => {
  test('every kept piece lies in memory of its own size: a slice would keep the larger piece that it was cut from', async () => {
    const { cache } = ready(1e6, () => html('<p>Välkommen till Berätta</p>'.repeat(100)))
    const page = await cache.load('/')
    const pieces = [page?.identity, page?.variants.gzip, page?.variants.br].map((variant) => variant?.body)
    for (const piece of pieces) expect(piece?.buffer.byteLength).toBe(piece?.length)
    const whole = page?.identity.whole({ at: 1, date: 'today' })
    expect(whole?.buffer.byteLength).toBe(whole?.length)
  })

  test('what was evicted before its turn to be shrunk is not kept by waiting for it', async () => {
    const { cache } = ready(200_000, (key) => html(`<p>${key}</p>`.repeat(1000)))
    for (let n = 0; n < 50; n += 1) await cache.load(`/${n}`)
    const late = new WeakRef((await cache.load('/50')) as object)
    for (let n = 51; n < 70; n += 1) await cache.load(`/${n}`)
    expect(cache.get('/50')).toBeUndefined()
    await expect
      .poll(() => {
        collectGarbage()
        return late.deref()
      })
      .toBeUndefined()
  })
})
