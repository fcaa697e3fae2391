import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from '@/messages/review/en'
import { sv } from '@/messages/review/sv'

test('the statement in the admin and the one in the documentation say the same', () => {
  const written = readFileSync('docs/admin-accessibility.md', 'utf8')
  const listed = written.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []))
  expect(listed).toEqual(en.accessibility.faults)
  expect(written).toContain(en.accessibility.status)
  expect(sv.accessibility.faults).toHaveLength(en.accessibility.faults.length)
})
