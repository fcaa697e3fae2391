import { expect, test } from 'vitest'
import { everything } from '@/domain/touched'
import { cdnHeaders } from '@/serve/front/cdn-headers'

const keyOf = (keys: readonly string[]) => cdnHeaders(60, keys)['surrogate-key']

test('a CDN that must ask each time is told nothing', () => {
  expect(cdnHeaders(0, ['stories:1'])).toEqual({})
})

test('a CDN is told what a page read, beside the key of all pages', () => {
  expect(keyOf(['stories:1', 'stories@11'])).toBe('beratta stories:1 stories@11')
})

test.each([
  ['of which nobody knows what it read', [everything]],
  ['that read more than a CDN takes', Array.from({ length: 500 }, (_, n) => `stories:${'0'.repeat(30)}${n}`)],
  ['that read something with a name longer than a CDN takes', [`stories:${'0'.repeat(1024)}`]],
])('a page %s has a key of its own kind, with which it goes whatever was touched', (_, keys) => {
  expect(keyOf(keys)).toBe('beratta beratta-untold')
})
