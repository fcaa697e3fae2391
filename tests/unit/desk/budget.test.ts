/** What a leader's telephone has to fetch before she can write, as it is sent: compressed. Over 90 KB is a defect. */
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { deskCss, deskEntry, deskScripts, deskWorker } from '@/generated/desk'

const kilobyte = 1024
const weigh = (text: string | Uint8Array) => brotliCompressSync(text).length / kilobyte
const fileOf = (path: string) => readFileSync(`public${path}`)
const isOf = (name: string) => (path: string) => path.startsWith(`/scripts/desk-${name}.`)

/** A file and everything that it cannot begin without. */
function wholeOf(path: string, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known
  known.add(path)
  const needed = fileOf(path)
    .toString()
    .matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)
  for (const [, name] of needed) wholeOf(`/scripts/${name}`, known)
  return known
}

const begun = deskEntry.flatMap((path) => [...wholeOf(path)])
const writing = [
  ...begun,
  ...deskScripts.filter((path) => ['editor', 'passkey'].some((name) => isOf(name)(path))),
]
/** What comes later, with all that is not there already. */
const later = (name: string) => {
  const [path] = deskScripts.filter(isOf(name))
  return [...wholeOf(String(path))].filter((each) => !begun.includes(each))
}
const sumOf = (files: Iterable<string | Uint8Array>) => [...files].map(weigh).reduce((all, one) => all + one)

it('all that signing in and writing takes weighs less than 89 KB', () => {
  const needed = new Set(writing.flatMap((path) => [...wholeOf(path)]))
  expect(sumOf([...[...needed].map(fileOf), deskCss])).toBeLessThan(89)
})

it('the worker, which comes when she is writing already and sends when she is not, weighs less than 9 KB', () => {
  expect(weigh(deskWorker)).toBeLessThan(9)
})

it('before the first letter less than a quarter of it is fetched, and never the editor, the checks, or what pictures and asking want', () => {
  expect(sumOf([...new Set(begun)].map(fileOf).concat(Buffer.from(deskCss)))).toBeLessThan(21)
  for (const name of ['editor', 'checks-view', 'pictures-view', 'asking'])
    expect(begun.some(isOf(name))).toBe(false)
})

it.each([
  ['the checks that come after the first letter', 'checks-view', 35],
  ['all that comes with the first picture', 'pictures-view', 9],
  ['asking for a yes, in every language', 'asking', 36],
  ['what comes when two wrote in one text', 'merge-view', 3],
])('%s: %s weighs less than %i KB', (_, name, most) => {
  expect(sumOf(later(name).map(fileOf))).toBeLessThan(most)
})
