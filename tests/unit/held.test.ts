/** Contents that this process holds: which are offered to the next question, and that nobody changes them. */
import { expect, test } from 'vitest'
import { heldFor, hold, holdForNext } from '@/content/held'
import { putInPlace } from '@/content/one-question'

const keep = (form: string, name: string, written: string) => {
  const content = hold(name, written)
  holdForNext(form, [{ key: `0:${name}`, content: name }])
  return content
}

test('the next question of a form is offered what the last was answered with, and no other form is', () => {
  const content = keep('a form', 'one', '{"title":"Ett"}')
  expect([...heldFor('a form')]).toEqual([['0:one', content]])
  expect(heldFor('a form').get('0:one')).toBe(content)
  expect(heldFor('another form').size).toBe(0)
})

test('what is held cannot be changed, however deep it lies', () => {
  const content = keep('deep', 'deep', '{"blocks":[{"title":{"sv":"Ett"}}]}') as {
    blocks: { title: { sv: string } }[]
  }
  expect(() => content.blocks.push({ title: { sv: 'Två' } })).toThrow(TypeError)
  expect(() => {
    ;(content.blocks[0] as { title: { sv: string } }).title.sv = 'Två'
  }).toThrow(TypeError)
})

test('what has gone to make room is not offered', () => {
  keep('large', 'large', JSON.stringify({ text: 'x'.repeat(1_500_000) }))
  expect(heldFor('large').size).toBe(1)
  hold('larger', JSON.stringify({ text: 'x'.repeat(1_500_000) }))
  expect(heldFor('large').size).toBe(0)
})

test('no more is offered than is soon compared', () => {
  const named = Array.from({ length: 400 }, (_, at) => ({ key: `0:${at}`, content: `many ${at}` }))
  for (const { content } of named) hold(content, '{}')
  holdForNext('many', named)
  expect(heldFor('many').size).toBe(150)
})

test('documents are put where a content names them, and the content stays as it was', () => {
  const content = Object.freeze({
    id: 'a',
    places: Object.freeze(['b', 'c']),
    text: Object.freeze({ sv: 'b' }),
  })
  const put = putInPlace<unknown>(
    content,
    new Map([
      ['b', { id: 'b', name: 'Boden' }],
      ['a', { id: 'a' }],
    ]),
  )
  expect(put).toEqual({
    id: 'a',
    places: [{ id: 'b', name: 'Boden' }, 'c'],
    text: { sv: { id: 'b', name: 'Boden' } },
  })
  expect(content).toEqual({ id: 'a', places: ['b', 'c'], text: { sv: 'b' } })
})

test('where nothing is named it is the same content', () => {
  const content = { id: 'a', places: ['c'] }
  expect(putInPlace(content, new Map([['b', { id: 'b' }]]))).toBe(content)
})
