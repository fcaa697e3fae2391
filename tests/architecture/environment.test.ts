import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))

const sources = ['src', 'collections', 'globals', 'countries'].flatMap(files)

test('only env.ts reads the environment', () => {
  const readers = sources.filter((file) => readFileSync(file, 'utf8').includes('process.env'))
  expect(readers).toEqual(['src/env.ts'])
})

test('what readers see is asked for as readers: only one file knows the way to the database', () => {
  const openers = sources.filter(
    (file) => file.startsWith('src/content') && /new pg\.|DATABASE_URL/.test(readFileSync(file, 'utf8')),
  )
  expect(openers).toEqual(['src/content/pool.ts'])
})

test('no drawer: files are named for what they hold', () => {
  const drawers = sources.filter((file) =>
    /(^|\/)(utils?|helpers?|common|lib|managers?|services?|data|info)(\/|\.)/.test(file),
  )
  expect(drawers).toEqual([])
})
