/** The key to the review door, which only acts of the house hold. */
import { expect, test, vi } from 'vitest'

test('an act that one build of the house has begun is let through by the hooks of another in the same process', async () => {
  const api = await import('@/cms/db/key')
  vi.resetModules()
  const pages = await import('@/cms/db/key')
  expect(pages.holdsKey).not.toBe(api.holdsKey)
  expect(pages.holdsKey({ context: api.contextWithKey })).toBe(true)
})

test('what only looks like the key opens nothing', async () => {
  const { contextWithKey, holdsKey } = await import('@/cms/db/key')
  const [name = ''] = Object.keys(contextWithKey)
  for (const likeness of [Symbol('review door'), Symbol.for('review door'), 'Symbol(review door)', true])
    expect(holdsKey({ context: { [name]: likeness } })).toBe(false)
})
