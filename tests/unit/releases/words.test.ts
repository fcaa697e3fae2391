/** No sentence about releases is translated that nobody is shown. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sv } from '@/messages/releases/sv'

/** Chosen by a state, an act or whose turn it is: tsc holds them to those. */
const byName = ['states', 'next', 'turns', 'acts', 'ask', 'happened']

const shown = readdirSync('src/admin', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => readFileSync(join('src/admin', file), 'utf8'))
  .filter((text) => text.includes('releases'))
  .join('\n')

test('every word of releases is shown somewhere', () => {
  const paths = Object.entries(sv).flatMap(([name, words]) =>
    typeof words === 'object' && !byName.includes(name)
      ? Object.keys(words).map((one) => `.${name}.${one}`)
      : [`.${name}`],
  )
  expect(paths.length).toBeGreaterThan(30)
  expect(
    paths.filter(
      (path) => !new RegExp(`(?:texts|releases)${path.replaceAll('.', '\\.')}(?!\\w)`).test(shown),
    ),
  ).toEqual([])
})
