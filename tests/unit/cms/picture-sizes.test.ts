import { expect, test } from 'vitest'
import { missingSizes, pictureSizes, sizesFor } from '@/cms/open-files/picture-sizes'

const named = (width: number, height: number) =>
  sizesFor({ filename: 'a-b.jpg', width, height }).map(({ filename }) => filename)

test.each([
  [399, 900, []],
  [400, 3, ['a-b-400x3.avif', 'a-b-400x3.webp']],
  [4000, 1, ['400x1', '800x1', '1600x1'].flatMap((size) => [`a-b-${size}.avif`, `a-b-${size}.webp`])],
  [1599, 1065, ['400x266', '800x533'].flatMap((size) => [`a-b-${size}.avif`, `a-b-${size}.webp`])],
])('a picture of %i × %i has the sizes that are not wider', (width, height, names) => {
  expect(named(width, height).sort()).toEqual([...names].sort())
})

test('each has its columns, and only what its row does not tell of is missing', () => {
  const picture = { filename: 'a.png', width: 2000, height: 1000 }
  expect(sizesFor(picture).map(({ name }) => name)).toEqual(pictureSizes.map(({ name }) => name))
  const sizes = { avif400: { filename: 'a-400x200.avif' }, webp400: { filename: null } }
  expect(missingSizes({ ...picture, sizes }).map(({ name }) => name)).not.toContain('avif400')
  expect(missingSizes({ ...picture, sizes })).toHaveLength(5)
})

test('a document, and what has not arrived, has none', () => {
  expect(sizesFor({ filename: 'a.pdf' })).toEqual([])
  expect(sizesFor({ width: 900, height: 900 })).toEqual([])
})
