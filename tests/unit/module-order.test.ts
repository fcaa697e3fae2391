import { expect, test } from 'vitest'
import { placed } from '@/content/module-order'

const module = (id: string, project: string, number: number | null = null) => ({
  id,
  slug: id,
  number,
  project,
})
const told = (found: readonly { id: string; number?: number | null }[]) =>
  found.map(({ id, number }) => `${number ?? '–'} ${id}`)

test('a module has the number of its place in the list of its project', () => {
  const modules = [module('a', 'p', 1), module('b', 'p', 2), module('c', 'p')]
  const projects = [{ id: 'p', modules: ['c', 'a', 'b'] }]
  expect(told(placed(modules, projects))).toEqual(['1 c', '2 a', '3 b'])
})

test('one on no list comes last and has no number, and one that is not live leaves its number free', () => {
  const modules = [module('new', 'p'), module('b', 'p'), module('old', 'p', 1)]
  const projects = [{ id: 'p', modules: ['not-live', 'b'] }]
  expect(told(placed(modules, projects))).toEqual(['2 b', '– new', '– old'])
})

test('a project without a list keeps the numbers of before, and projects stand in their own order', () => {
  const modules = [
    module('x', 'second', 2),
    module('y', 'second', 1),
    module('z', 'first'),
    module('lost', 'gone'),
  ]
  const projects = [
    { id: 'first', modules: ['z'] },
    { id: 'second', modules: [] },
  ]
  expect(told(placed(modules, projects))).toEqual(['1 z', '1 y', '2 x', '– lost'])
})

test('a list counts for its own project alone', () => {
  const projects = [
    { id: 'p', modules: ['a'] },
    { id: 'q', modules: ['b', 'a'] },
  ]
  expect(told(placed([module('a', 'p'), module('b', 'q')], projects))).toEqual(['1 a', '1 b'])
})
