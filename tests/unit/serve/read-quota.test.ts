import { expect, test } from 'vitest'
import { ReadQuota } from '@/serve/front/read-quota'

const network = '192.0.2.1'

/** How many of so many reads are let through. */
const through = (quota: ReadQuota, reads: number, hasKey: boolean, now = 0) =>
  Array.from({ length: reads }, () => quota.take(network, hasKey, now)).filter(({ isOver }) => !isOver).length

test('a reader’s machine has six hundred reads a minute, one with a key three thousand', () => {
  const quota = new ReadQuota()
  expect(through(quota, 4000, false)).toBe(600)
  expect(through(quota, 4000, true), 'not at the other’s cost').toBe(3000)
})

test('it is told what is left, and for how long, in the words of the draft', () => {
  const quota = new ReadQuota()
  expect(quota.take(network, false, 0)).toEqual({
    isOver: false,
    seconds: 60,
    headers: { 'ratelimit-policy': '"read";q=600;w=60', ratelimit: '"read";r=599;t=60' },
  })
  expect(quota.take(network, false, 18_500)).toMatchObject({
    seconds: 42,
    headers: { ratelimit: '"read";r=598;t=42' },
  })
  expect(quota.take(network, true, 18_500).headers).toEqual({
    'ratelimit-policy': '"key";q=3000;w=60',
    ratelimit: '"key";r=2999;t=60',
  })
})

test('who waits as long as she was told is let in again, and not a moment before', () => {
  const quota = new ReadQuota()
  through(quota, 600, false)
  expect(quota.take(network, false, 59_999)).toMatchObject({
    isOver: true,
    seconds: 1,
    headers: { ratelimit: '"read";r=0;t=1' },
  })
  expect(quota.take(network, false, 60_000)).toMatchObject({
    isOver: false,
    headers: { ratelimit: '"read";r=599;t=60' },
  })
})

test('one network’s questions are not another’s', () => {
  const quota = new ReadQuota()
  through(quota, 601, false)
  expect(quota.take('198.51.100.7', false, 0).isOver).toBe(false)
})
