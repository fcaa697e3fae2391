import { setImmediate as soon } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everything } from '@/domain/touched'
import { PageCache } from '@/serve/page-cache/page-cache'
import type { Rendered } from '@/serve/page-cache/rendered'
import { collectGarbage } from '../../support/collect-garbage'

const html = (body: string, more: Partial<Rendered> = {}): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', ...more.headers },
  body: Buffer.from(body),
  ...(more.status ? { status: more.status } : {}),
})

/** A page that says what it read. */
const reading = (keys: string, body = 'x', more: Partial<Rendered> = {}): Rendered =>
  html(body, { ...more, headers: { 'surrogate-key': keys } })

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

describe('in doubt', () => {
  test('every page is forgotten', async () => {
    const { cache, made } = ready(1e6, () => html('x'))
    await cache.load('/')
    await cache.load('/sok?q=a')
    cache.forget([everything])
    expect([cache.get('/'), cache.get('/sok?q=a'), cache.bytes]).toEqual([undefined, undefined, 0])
    await cache.load('/')
    expect(made()).toBe(3)
  })

  test('what was being made meanwhile is neither kept nor given out, but made again', async () => {
    const { cache, order } = kitchen()
    const reader = cache.load('/')
    const first = await order(0)
    cache.forget([everything])
    first.serve(html('taken down'))
    ;(await order(1)).serve(html('gone'))
    expect(textOf(await reader)).toBe('gone')
    expect(textOf(cache.get('/'))).not.toBe('taken down')
  })

  test('who asks after it does not join a rendering begun before it', async () => {
    const { cache, order } = kitchen()
    const before = cache.load('/')
    const old = await order(0)
    cache.forget([everything])
    const after = cache.load('/')
    ;(await order(1)).serve(html('new'))
    expect(textOf(await after)).toBe('new')
    old.serve(html('old'))
    ;(await order(2)).serve(html('new'))
    expect(textOf(await before)).toBe('new')
    expect(textOf(cache.get('/'))).toBe('new')
  })

  test('changes without end do not keep a reader waiting without end', async () => {
    const { cache, order } = kitchen()
    const reader = cache.load('/')
    for (let round = 0; round < 3; round++) {
      const { serve } = await order(round)
      cache.forget([everything])
      serve(html('overtaken'))
    }
    expect(await reader).toBeUndefined()
    expect(cache.get('/')).toBeUndefined()
  })
})

describe('a change', () => {
  const pages: Record<string, Rendered> = {
    '/a': reading('stories:1 navigation'),
    '/b': reading('stories:2 navigation'),
    '/list': reading('stories stories:1 stories:2 navigation'),
    '/en/c': reading('pages:3 navigation'),
    '/nowhere': reading('stories', 'x', { status: 404 }),
    '/moved': reading('stories pages:3', 'x', { status: 301 }),
    '/sok?q=a': reading('stories pages'),
    '/api/stories': html('x'),
    '/broken': reading('stories:1, stories:2'),
  }
  const names = Object.keys(pages)
  async function full() {
    const { cache, made } = ready(1e6, (name) => pages[name])
    for (const name of names) await cache.load(name)
    return { cache, made, left: () => names.filter((name) => cache.get(name)) }
  }

  test('takes the pages that read what it touched, and those of which nobody knows what they read', async () => {
    const { cache, left } = await full()
    cache.forget(['stories:1'])
    expect(left()).toEqual(['/b', '/en/c', '/nowhere', '/moved', '/sok?q=a'])
    expect(cache.forgotten).toBe(4)
  })

  test('takes wrong and former addresses with the kind that was looked for there', async () => {
    const { cache, left } = await full()
    cache.forget(['stories:4', 'stories', 'stories@11'])
    expect(left()).toEqual(['/a', '/b', '/en/c'])
  })

  test('of what nobody has read takes none that says what it read', async () => {
    const { cache, left } = await full()
    cache.forget(['contacts:1', 'contacts'])
    expect(left()).toEqual(names.slice(0, -2))
  })

  test('leaves nothing behind of a page that it took', async () => {
    const { cache } = await full()
    cache.forget(['navigation', 'stories', 'pages'])
    expect([cache.size, cache.keys, cache.bytes]).toEqual([0, 0, 0])
  })

  test('of what most of very many pages have read takes them all, at once', async () => {
    const readBy = (many: number) => (name: string) =>
      reading(Number(name.slice(1)) < many ? 'navigation stories:1' : 'stories:1')
    for (const [many, left] of [
      [1500, 0],
      [1400, 1400],
    ] as const) {
      const { cache } = ready(1e8, readBy(many))
      for (let n = 0; n < 2800; n++) await cache.load(`/${n}`)
      cache.forget(['navigation'])
      expect([cache.size, cache.keys]).toEqual([left, Math.min(left, 1)])
    }
  })

  test('lets what could not be kept be tried again', async () => {
    const { cache, made } = ready(1e6, () => reading('pages', 'x', { status: 401 }))
    await cache.load('/')
    await cache.load('/')
    expect(made()).toBe(1)
    cache.forget(['stories'])
    await cache.load('/')
    expect(made()).toBe(2)
  })
})

describe('a page that is being made while something changes', () => {
  test('and turns out to have read it is made again, for whoever asked before and since', async () => {
    const { cache, orders, order } = kitchen()
    const before = cache.load('/')
    const old = await order(0)
    cache.forget(['stories:1'])
    const since = cache.load('/')
    expect(orders).toHaveLength(1)
    old.serve(reading('stories:1', 'old'))
    ;(await order(1)).serve(reading('stories:1', 'new'))
    expect([textOf(await before), textOf(await since)]).toEqual(['new', 'new'])
    expect(textOf(cache.get('/'))).toBe('new')
  })

  test('and turns out to have read something else is made once', async () => {
    const { cache, orders, order } = kitchen()
    const reader = cache.load('/')
    const only = await order(0)
    cache.forget(['stories:1', 'stories'])
    only.serve(reading('stories:2'))
    expect(textOf(await reader)).toBe('x')
    expect([orders.length, textOf(cache.get('/'))]).toEqual([1, 'x'])
  })

  test('and does not say what it read is made again', async () => {
    const { cache, order } = kitchen()
    const reader = cache.load('/')
    const old = await order(0)
    cache.forget(['stories:1'])
    old.serve(html('old'))
    ;(await order(1)).serve(html('new'))
    expect(textOf(await reader)).toBe('new')
  })

  test('for longer than changes are remembered is made again, whatever it read', async () => {
    const { cache, order } = kitchen()
    const reader = cache.load('/')
    const old = await order(0)
    for (let n = 0; n < 101; n++) cache.forget([`pages:${n}`])
    old.serve(reading('stories:2', 'old'))
    ;(await order(1)).serve(reading('stories:2', 'new'))
    expect(textOf(await reader)).toBe('new')
  })

  test('is told apart by whoever passes an answer on without keeping it', () => {
    const { cache } = kitchen()
    const since = cache.generation
    cache.forget(['stories:1'])
    const isOvertaken = (...keys: string[]) => cache.isOvertaken(since, keys)
    expect([isOvertaken('stories:1'), isOvertaken('stories:2'), isOvertaken(everything)]).toEqual([
      true,
      false,
      true,
    ])
    expect(cache.isOvertaken(cache.generation, [everything])).toBe(false)
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
    const { cache } = ready(10_000, () => reading('stories:1', 'x'.repeat(50_000)))
    expect(textOf(await cache.load('/'))).toHaveLength(50_000)
    expect([cache.get('/'), cache.keys]).toEqual([undefined, 0])
  })
})

describe('what is kept of what pages read', () => {
  test('goes with the pages that made room for others', async () => {
    const { cache } = ready(100_000, (name) =>
      reading(`stories:${name.slice(6)} pages:1`, 'x'.repeat(10_000)),
    )
    for (let page = 0; page < 100; page++) await cache.load(`/page-${page}`)
    expect(cache.keys).toBe(cache.size + 1)
  })

  test('is counted: pages that read much leave room for fewer', async () => {
    const much = Array.from({ length: 100 }, (_, n) => `stories:${n}`).join(' ')
    const [few, many] = ['stories:1', much].map((keys) => ready(1e6, () => reading(keys)).cache)
    await few?.load('/')
    await many?.load('/')
    expect(Number(many?.bytes) - Number(few?.bytes)).toBeGreaterThan(99 * 100)
  })

  test('is that of the page that stands there now, when another was there before', async () => {
    let [keys, status] = ['stories', 404]
    const { cache } = ready(1e6, () => reading(keys, 'x', { status }))
    await cache.load('/')
    cache.forget(['stories'])
    ;[keys, status] = ['stories:1', 200]
    await cache.load('/')
    cache.forget(['stories'])
    expect(cache.get('/')).toBeDefined()
    cache.forget(['stories:1'])
    expect([cache.get('/'), cache.keys]).toEqual([undefined, 0])
  })

  test('stays when the page has been compressed better, which then counts for less', async () => {
    const text = Array.from({ length: 3000 }, (_, n) => `<p>Rad ${n} av ${n * 7919}</p>`).join('')
    const { cache } = ready(1e6, () => reading('stories:1', text))
    await cache.load('/')
    const before = cache.bytes
    await expect.poll(() => cache.bytes).toBeLessThan(before)
    cache.forget(['stories:1'])
    expect([cache.size, cache.keys, cache.bytes]).toEqual([0, 0, 0])
  })
})

describe('room in memory', () => {
  test('is compressed better only when nobody waits for a page', async () => {
    const rows = Array.from({ length: 3000 }, (_, n) => `<p>Rad ${n} av ${n * 7919}</p>`).join('')
    const { cache, order } = kitchen()
    const first = cache.load('/')
    const second = cache.load('/kontakt')
    ;(await order(0)).serve(html(rows))
    const page = await first
    const quick = page?.variants.br?.body.length
    await new Promise((later) => setTimeout(later, 200))
    expect(page?.variants.br?.body.length).toBe(quick)
    ;(await order(1)).serve(html('Kontakt'))
    await second
    await expect.poll(() => page?.variants.br?.body.length).toBeLessThan(quick ?? 0)
  })

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

/**
 * A world of six documents and pages that read some of them, in which things happen in any order: somebody publishes,
 * the cache hears of it later or is in doubt, readers ask, and pages are made in three steps, between which all that
 * may happen.
 */
describe('whatever happens', () => {
  const documents = [0, 1, 2, 3, 4, 5]
  const reads = fc.uniqueArray(fc.constantFrom(...documents), { minLength: 1, maxLength: 3 })
  const acts = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ is: fc.constant('asks' as const), page: fc.nat(7) }) },
      { weight: 5, arbitrary: fc.record({ is: fc.constant('goes on' as const), which: fc.nat(9) }) },
      { weight: 2, arbitrary: fc.record({ is: fc.constant('publishes' as const), which: reads }) },
      { weight: 2, arbitrary: fc.record({ is: fc.constant('hears' as const) }) },
      { weight: 1, arbitrary: fc.record({ is: fc.constant('doubts' as const) }) },
    ),
    { minLength: 20, maxLength: 120 },
  )
  const says = fc.constantFrom('what it read', 'nothing', 'nonsense')

  test('no answer is older than what was acknowledged, and no page goes that read nothing of it', async () => {
    let [answers, older, survivals] = [0, 0, 0]
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(reads, says), { minLength: 8, maxLength: 8 }),
        acts,
        async (pages, all) => {
          const now = documents.map(() => 0)
          const acknowledged = documents.map(() => 0)
          const untold = new Set<number>()
          const steps: (() => void)[] = []
          const step = () => new Promise<void>((go) => steps.push(go))
          const cache = new PageCache({
            bytes: 75_000, // room for most of the pages
            headers: () => ({}),
            render: async (name) => {
              const [read, word] = pages[Number(name.slice(1))] as (typeof pages)[number]
              const seen: number[][] = []
              for (const one of read) {
                await step()
                seen.push([one, now[one] as number])
              }
              await step()
              const keys = read.map((one) => `stories:${one}`).join(' ')
              const said = {
                'what it read': { 'surrogate-key': keys },
                nothing: {},
                nonsense: { 'surrogate-key': `${keys} ?` },
              }
              return html(JSON.stringify(seen), { headers: said[word] as Record<string, string> })
            },
          })
          const isOld = (text: string | undefined) =>
            (JSON.parse(text ?? '[]') as [number, number][]).some(
              ([one, seen]) => seen < (acknowledged[one] ?? 0),
            )
          const stored = () => pages.flatMap((_, n) => (cache.get(`/${n}`) ? [n] : []))
          const hear = (keys: string[]) => {
            cache.forget(keys)
            for (const one of untold) acknowledged[one] = now[one] as number
            untold.clear()
          }
          const happens = (act: (typeof all)[number]) => {
            if (act.is === 'asks')
              void cache.load(`/${act.page}`).then((page) => {
                answers++
                if (isOld(textOf(page))) older++
              })
            else if (act.is === 'goes on') steps.splice(act.which % Math.max(1, steps.length), 1)[0]?.()
            else if (act.is === 'publishes')
              for (const one of act.which) {
                now[one] = (now[one] ?? 0) + 1
                untold.add(one)
              }
            else if (act.is === 'doubts') hear([everything])
            else {
              const had = stored()
              const told = [...untold]
              hear(told.map((one) => `stories:${one}`))
              if (told.length === 0) return
              const untouched = had.filter((n) => {
                const [read, word] = pages[n] as (typeof pages)[number]
                return word === 'what it read' && !read.some((one) => told.includes(one))
              })
              survivals += untouched.length
              expect(stored()).toEqual(untouched)
            }
          }
          const goOnToTheEnd = async () => {
            for (let step = steps.shift(); step; step = steps.shift()) {
              step()
              await soon()
            }
          }
          for (let page = 0; page < pages.length; page++) happens({ is: 'asks', page })
          await goOnToTheEnd()
          for (const act of all) {
            happens(act)
            await soon()
            for (const n of stored()) expect(isOld(textOf(cache.get(`/${n}`)))).toBe(false)
          }
          await goOnToTheEnd()
          expect(older).toBe(0)
        },
      ),
      { numRuns: 300 },
    )
    expect(answers).toBeGreaterThan(1000)
    expect(survivals).toBeGreaterThan(100)
  })
})
