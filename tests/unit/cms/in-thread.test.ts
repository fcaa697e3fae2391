/** Whoever works in a thread can harm nobody but herself: readers are answered meanwhile, and afterwards. */
import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { inThread } from '@/cms/threads/in-thread'

const work = inThread<typeof import('../../support/thread-work')>('tests/support/thread-work.ts')
const outOf = (bound: string) => ({ name: 'OutOfBounds', bound })

describe('work in a thread', { timeout: 30_000 }, () => {
  it('is answered as if it were done here, with the project’s own imports', async () => {
    expect(await work('sum', { numbers: [1, 2, 3] }, { seconds: 30 })).toEqual({ sum: 6, isSafe: true })
  })

  it('is ended when it takes too long, and holds nobody up until then', async () => {
    let longest = 0
    let last = performance.now()
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 10)
    await expect(work('never', null, { seconds: 1 })).rejects.toMatchObject(outOf('time'))
    clearInterval(clock)
    expect(longest).toBeLessThan(500)
    expect(await work('sum', { numbers: [1] }, { seconds: 30 })).toMatchObject({ sum: 1 })
  })

  it('is ended when it needs too much memory, and the process lives', async () => {
    await expect(work('hoard', null, { seconds: 60 })).rejects.toMatchObject(outOf('memory'))
    expect(await work('sum', { numbers: [2] }, { seconds: 30 })).toMatchObject({ sum: 2 })
  })

  it('that fails says why', async () => {
    await expect(work('fail', 'Så blev det', { seconds: 30 })).rejects.toThrow('Så blev det')
  })

  it('is refused at once when too much waits already', async () => {
    const asked = Array.from({ length: 20 }, () =>
      work('never', null, { seconds: 0.2 }).catch((error) => error.bound),
    )
    await expect(work('sum', { numbers: [3] }, { seconds: 30 })).rejects.toMatchObject(outOf('queue'))
    const bounds = await Promise.all(asked)
    // Two at work and sixteen in line; who waits long is not told that she took long.
    expect([bounds.slice(0, 18), bounds.slice(18)]).toEqual([Array(18).fill('time'), ['queue', 'queue']])
  })
})
