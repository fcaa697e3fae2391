import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'

const planted = ['src/site/planted-colour.css', 'src/pdf/planted-colour.ts', 'example/planted-colour.ts']
afterEach(() => {
  for (const path of planted) rmSync(path, { force: true })
})

/** A colour by its numbers; an address such as `#star` or an issue's number is none. */
const colour =
  /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(\s*[\d.]/i

/** Black is no colour but what covers a face: the pixels of a stored picture (src/cms/media/blur.ts). */
const covers = 'src/cms/media/blur.ts'

function coloursOutsideBrand(): string[] {
  const files = ['src', 'collections', 'globals', 'example', 'scripts'].flatMap((folder) =>
    globSync(`${folder}/**/*.{ts,tsx,mjs,css,typ,svg}`),
  )
  return files
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/^src\/(brand|generated)\//.test(path) && path !== covers)
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => colour.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    )
}

test('colours stand in src/brand alone: whoever changes them changes one file', () => {
  expect(coloursOutsideBrand()).toEqual([])
})

test('a colour planted elsewhere is caught', () => {
  const [css = '', ts = '', example = ''] = planted
  writeFileSync(css, 'p { color: #a41; background: rgb(1 2 3 / 10%) }\n')
  writeFileSync(ts, "export const red = '#A4112C'\n")
  writeFileSync(example, "export const red = 'oklch(0.5 0.2 20)'\n")
  expect(coloursOutsideBrand().map((found) => found.split(':')[0])).toEqual(
    expect.arrayContaining([css, ts, example]),
  )
})
