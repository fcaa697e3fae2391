/** What a leader's telephone has to fetch before she can write, as it is sent: compressed. Over 90 KB is a defect. */
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { deskCss, deskEntry, deskScripts, deskWorker } from '@/generated/desk'

const kilobyte = 1024
const weigh = (text: string | Uint8Array) => brotliCompressSync(text).length / kilobyte
const fileOf = (path: string) => readFileSync(`public${path}`)
const isOf = (name: string) => (path: string) => path.startsWith(`/scripts/desk-${name}.`)

it('all that signing in and writing takes weighs less than 90 KB', () => {
  const needed = deskScripts.filter((path) => !isOf('checks')(path))
  const sum = [...needed.map(fileOf), deskCss, deskWorker].map(weigh).reduce((all, one) => all + one)
  expect(sum).toBeLessThan(90)
})

it('before the first letter a tenth of it is fetched, and never the editor or the checks', () => {
  const sum = [...deskEntry.map(fileOf), deskCss].map(weigh).reduce((all, one) => all + one)
  expect(sum).toBeLessThan(20)
  expect(deskEntry.some((path) => isOf('editor')(path) || isOf('checks')(path))).toBe(false)
})

it('the checks that come after the first letter weigh less than 35 KB', () => {
  const [checks] = deskScripts.filter(isOf('checks'))
  expect(weigh(fileOf(String(checks)))).toBeLessThan(35)
})
