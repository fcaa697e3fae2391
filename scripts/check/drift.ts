/** Generated files must be what their sources generate, and the migrations must add up to the schema. */
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { generatePayloads, payload } from '../payload'
import { type Outcome, run } from './run'
import { say } from './say'

const generated = ['src/generated/payload-types.ts', 'src/generated/import-map.js']

export async function areGeneratedFilesFresh(): Promise<Outcome> {
  const own = await run('tsx', ['scripts/generate.ts', '--check'])
  const before = await Promise.all(generated.map((file) => readFile(file, 'utf8')))
  const code = await generatePayloads()
  const after = await Promise.all(generated.map((file) => readFile(file, 'utf8')))
  const stale = generated.filter((_, index) => before[index] !== after[index])
  for (const file of stale) say(`${file} was stale: commit the newly generated one.`)
  const isFresh = code === 0 && stale.length === 0
  return { passed: own.passed + (isFresh ? 1 : 0), failed: own.failed + (isFresh ? 0 : 1) }
}

export async function doMigrationsMatch(): Promise<Outcome> {
  const before = new Set(await readdir('migrations'))
  await payload('migrate:create', 'drift', '--skip-empty')
  const added = (await readdir('migrations')).filter((file) => !before.has(file))
  for (const file of added) await rm(join('migrations', file))
  if (added.length > 0) say('The schema has changed: run `npm run migrate:create` and commit the migration.')
  return added.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}
