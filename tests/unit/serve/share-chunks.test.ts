/** What the build writes several times is kept once, and whoever loads a copy gets the first. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { shareChunks } from '@/serve/start/share-chunks'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beratta-chunks-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const load = createRequire(import.meta.url)
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const list = (name: string, text = 'ett') =>
  write(name, `module.exports = [\n1, (() => '${text}')];\n\n//# sourceMappingURL=${name}.map`)

test('copies hand on the first, which stays as it is', () => {
  for (const name of ['b.js', 'a.js', '[root-of-the-server]__c._.js']) list(name)
  const kept = '[root-of-the-server]__c._.js'
  const before = readFileSync(join(folder, kept), 'utf8')
  expect(shareChunks(folder)).toBe(2)
  expect(readFileSync(join(folder, kept), 'utf8')).toBe(before)
  expect(load(join(folder, 'a.js'))).toBe(load(join(folder, kept)))
  expect(load(join(folder, 'b.js'))[1]()).toBe('ett')
})

test('what differs in a word, or is no list of modules, is left alone', () => {
  list('a.js')
  list('b.js', 'två')
  for (const name of ['x.js', 'y.js']) write(name, 'module.exports = () => []')
  for (const name of ['a.js.map', 'b.js.map']) write(name, 'module.exports = []')
  expect(shareChunks(folder)).toBe(0)
  expect(load(join(folder, 'b.js'))[1]()).toBe('två')
})

test('a second time there is nothing left to do', () => {
  list('a.js')
  list('b.js')
  expect(shareChunks(folder)).toBe(1)
  expect(shareChunks(folder)).toBe(0)
})
