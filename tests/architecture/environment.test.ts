import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))

const sources = ['src', 'collections', 'globals'].flatMap(files)

test('only env.ts reads the environment', () => {
  const readers = sources.filter((file) => readFileSync(file, 'utf8').includes('process.env'))
  expect(readers).toEqual(['src/env.ts'])
})

test('only content/payload.ts opens Payload for readers', () => {
  const openers = sources.filter(
    (file) => file.startsWith('src/content') && readFileSync(file, 'utf8').includes('getPayload('),
  )
  expect(openers).toEqual(['src/content/payload.ts'])
})

test('no drawer: files are named for what they hold', () => {
  const drawers = sources.filter((file) =>
    /(^|\/)(utils?|helpers?|common|lib|managers?|services?|data|info)(\/|\.)/.test(file),
  )
  expect(drawers).toEqual([])
})
