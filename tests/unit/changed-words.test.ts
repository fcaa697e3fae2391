import { expect, test } from 'vitest'
import { wordDiff } from '@/admin/diff/word-diff'
import { changedWords } from '@/cms/queue/changed-words'

const words = (count: number, letter: string) =>
  Array.from({ length: count }, (_, n) => `${letter}${(n * 7919) % count}`).join(' ')
/** The longest text that is compared by words: fifty pages, of which not one word stayed. */
const [before, after] = [words(15_000, 'a'), words(15_000, 'b')]

/** Processor time in milliseconds, whatever else the machine does. */
function workOf(run: () => void): number {
  const started = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

test('a reviewer is told how many words came and went', () => {
  const change = { before: 'Vi läste i biblioteket.', after: 'Vi läste och skrev i parken.' }
  expect(changedWords([change, { before: '', after: 'Ny ingress' }])).toEqual({ added: 5, removed: 1 })
})

test('whoever writes fifty pages anew keeps nobody waiting who asks how many words changed', () => {
  const work = workOf(() =>
    expect(changedWords([{ before, after }])).toEqual({ added: 15_000, removed: 15_000 }),
  )
  expect(work).toBeLessThan(4000)
})

test('nor who compares the two, and sees both whole', () => {
  const work = workOf(() =>
    expect(wordDiff(before, after)).toEqual([
      { kind: 'gone', text: before },
      { kind: 'same', text: '\n' },
      { kind: 'new', text: after },
    ]),
  )
  expect(work).toBeLessThan(4000)
})
