import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { provideEnv } from '@/env'
import { StoreWatch } from '@/serve/front/store-watch'
import { aBucket } from '../../support/bucket'

const bucket = await aBucket()
provideEnv({ ...bucket.settings, LOG_LEVEL: 'silent' })
afterEach(() => vi.restoreAllMocks())
afterAll(() => bucket.close())

test('who asks for the health never waits for the store, and hears a look later how it is', async () => {
  const watch = new StoreWatch()
  let now = performance.now()
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  bucket.fault = () => ({ status: 403, code: 'AccessDenied' })
  expect(watch.isReachable).toBe(true)
  now += 6000
  expect(watch.isReachable).toBe(true) // looks
  await expect.poll(() => watch.isReachable).toBe(false)
  bucket.fault = () => undefined
  now += 6000
  expect(watch.isReachable).toBe(false)
  await expect.poll(() => watch.isReachable).toBe(true)
})

test('however often it is asked, it looks once in a while', async () => {
  const watch = new StoreWatch()
  const before = bucket.asked.length
  for (let n = 0; n < 1000; n++) expect(watch.isReachable).toBe(true)
  expect(bucket.asked.length).toBe(before)
})
