/** What an instance forgets by what the database tells it: what was touched, or in any doubt everything. */
import { describe, expect, test } from 'vitest'
import { everything } from '@/domain/touched'
import { type Doubt, type Told, verdictOn } from '@/serve/page-cache/told'

const day = '2026-11-29'
const known = { epoch: '7', day }
const at = (n: string, ...changes: string[][]): [Told, ...Told[]] => {
  const [first = null, ...others] = changes
  return [{ n, day, keys: first }, ...others.map((keys) => ({ n, day, keys }))]
}
const inDoubt = (doubt: Doubt) => ({ keys: [everything], doubt })

test('nothing new is nothing to forget', () => {
  expect(verdictOn(known, at('7'))).toEqual({ keys: [] })
})

test('what each change since has touched is forgotten, however many there were', () => {
  const { keys, doubt } = verdictOn(known, at('9', ['stories:1', 'stories'], ['stories:2', 'stories']))
  expect([[...keys].sort(), doubt]).toEqual([['stories', 'stories:1', 'stories:2'], undefined])
})

test('beyond the numbers that JavaScript can count, one more is still one more', () => {
  const far = { epoch: '9007199254740993', day }
  expect(verdictOn(far, at('9007199254740994', ['pages'])).keys).toEqual(['pages'])
  expect(verdictOn(far, at('9007199254740995', ['pages']))).toEqual(inDoubt('gap'))
})

describe('everything is forgotten', () => {
  test('by who has just begun, whatever is told', () => {
    expect(verdictOn(undefined, at('7'))).toEqual(inDoubt('begun'))
  })

  test.each([
    ['one of several changes was written down by nobody', at('9', ['stories'])],
    ['the only change was written down by nobody', at('8')],
    ['the counter was set back', at('3')],
    ['more is told than has happened', at('8', ['stories'], ['pages'])],
  ])('when %s', (_, told) => {
    expect(verdictOn(known, told)).toEqual(inDoubt('gap'))
  })

  test('when somebody says that everything was touched', () => {
    expect(verdictOn(known, at('9', ['stories'], [everything]))).toEqual(inDoubt('told'))
  })

  test('once a day, for what time alone has changed', () => {
    expect(verdictOn({ epoch: '7', day: '2026-11-28' }, at('7'))).toEqual(inDoubt('day'))
  })
})
