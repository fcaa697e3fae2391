import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readAside } from '@/admin/word/read-aside'

const ended = vi.fn()
let thread: { onmessage(event: object): void; onerror(): void }

class Thread {
  constructor() {
    thread = this as never
  }
  postMessage = vi.fn()
  terminate = ended
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('Worker', Thread)
})
afterEach(() => {
  expect(ended).toHaveBeenCalledOnce()
  ended.mockClear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a Word file that never comes to an end is let go of, and says so', async () => {
  const read = readAside(new Blob())
  await vi.advanceTimersByTimeAsync(29_000)
  expect(ended).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2000)
  expect(await read).toBe('long')
})

test('one that takes the thread down is said to be broken', async () => {
  const read = readAside(new Blob())
  thread.onerror()
  expect(await read).toBe('broken')
})

test('what the thread has read is the answer', async () => {
  const read = readAside(new Blob())
  thread.onmessage({ data: 'empty' })
  expect(await read).toBe('empty')
})
