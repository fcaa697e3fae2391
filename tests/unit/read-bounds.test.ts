/** What is asked for in nobody's name comes in portions, and nothing of it is left out. */
import { expect, test } from 'vitest'
import { forReaders, readersPage } from '@/cms/document/read-bounds'

test.each([0, 1, readersPage, readersPage + 1, 10 * readersPage])(
  '%i of them, each once and in their order',
  (count) => {
    const all = Array.from({ length: count }, (_, at) => at)
    const portions = forReaders(all)
    expect(portions.flat()).toEqual(all)
    for (const one of portions) expect(one.length).toBeLessThanOrEqual(readersPage)
  },
)
