import { expect, test } from 'vitest'
import { silently } from '@/cms/progress'

const pause = () => new Promise<void>((done) => setImmediate(done))

/** What is under way, and how many at most there were. */
function watched(act: (item: number) => void = () => {}) {
  const seen: number[] = []
  let [now, most] = [0, 0]
  return {
    seen,
    most: () => most,
    act: async (some: readonly number[]) => {
      now += 1
      most = Math.max(most, now)
      await pause()
      for (const item of some) act(item)
      seen.push(...some)
      now -= 1
    },
  }
}

const items = [1, 2, 3, 4, 5, 6, 7]

test('one after the other, nothing begins before what came before it has ended', async () => {
  const work = watched()
  await silently.each('letters', items, (item) => work.act([item]))
  expect(work.seen).toEqual(items)
  expect(work.most()).toBe(1)
})

test('in portions each is done once, and no more of them are under way than may be', async () => {
  const work = watched()
  await silently.inPortions('letters', items, { size: 2, atOnce: 2, act: work.act })
  expect(work.seen.toSorted()).toEqual(items)
  expect(work.most()).toBe(2)
})

test('where one portion fails no other is begun', async () => {
  const work = watched((item) => {
    if (item === 1) throw new Error('No paper.')
  })
  const all = silently.inPortions('letters', items, { size: 1, atOnce: 2, act: work.act })
  await expect(all).rejects.toThrow('No paper.')
  for (let n = 0; n < 20; n += 1) await pause()
  expect(work.seen.length).toBeLessThanOrEqual(2)
})
