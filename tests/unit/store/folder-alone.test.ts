import { expect, test, vi } from 'vitest'
import { provideEnv } from '@/env'

const loaded = vi.hoisted(() => ({ times: 0 }))
vi.mock('@aws-sdk/client-s3', () => {
  loaded.times += 1
  return { S3: class {} }
})

test('who keeps files in a folder never loads the library for buckets', async () => {
  provideEnv({ DATA_DIR: import.meta.dirname })
  const { namesOn, readStored, store } = await import('@/store/store')
  await store().check()
  expect([await namesOn('media'), await readStored('media', 'x')]).toEqual([[], undefined])
  expect(loaded.times).toBe(0)
})
