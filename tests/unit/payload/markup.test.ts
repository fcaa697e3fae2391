/**
 * What the admin knows of the markup that Payload draws. Classes are no part of what it promises: one that it no longer
 * draws is styled, named or looked for in vain, and nothing else would say so.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))

const styles = read('src/admin', /\.css$/).map((css) =>
  css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\{[^{}]*\}/g, ''),
)
const code = read('src/admin', /\.tsx?$/)
const payloads = ['ui', 'next', 'richtext-lexical'].flatMap((name) =>
  read(`node_modules/@payloadcms/${name}/dist`, /\.(css|js)$/),
)

/** Strings that are selectors: `.field-type`, `'.collection-edit .tab'`, a name before a class. */
const looking = code.filter((file) => /querySelector|closest\(|matches\(/.test(file)).join('\n')
const selectors = [...looking.matchAll(/['"`]([^'"`\n]*)['"`]/g)].flatMap(([, text = '']) =>
  /(^|[\s:(])\.[a-z]/.test(text) && !text.includes('/') ? [text] : [],
)

const classesIn = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => [...text.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => String(name))))

/** In one of the texts: whole, or put together from its block and what follows that. */
function isDrawnIn(texts: readonly string[], name: string): boolean {
  const whole = new RegExp(`(?<![.\\w-])${name}(?![\\w-])`)
  const [, block = name, rest = ''] = /^(.*?)(__.*|--.*)?$/.exec(name) ?? []
  const begun = [...rest.matchAll(/(?<=__|-)(?=\w)/g)].map(({ index }) => `${rest.slice(0, index)}\${`)
  const [bare = '', ...longer] = begun // what follows is a variable: the block must stand right before it
  return texts.some(
    (text) =>
      whole.test(text) ||
      (rest !== '' &&
        (text.includes(block + bare) ||
          (text.includes(block) && [rest, ...longer].some((part) => text.includes(part))))),
  )
}

const theirs = [...classesIn([...styles, ...selectors])].filter((name) => !isDrawnIn(code, name))

test('what the admin styles or looks for and does not draw itself, Payload draws', () => {
  expect(theirs.length).toBeGreaterThan(50)
  expect(theirs.filter((name) => !isDrawnIn(payloads, name))).toEqual([])
  expect(isDrawnIn(payloads, 'doc-controls__nowhere')).toBe(false)
  expect(isDrawnIn(payloads, 'btn--style-error')).toBe(true)
})
