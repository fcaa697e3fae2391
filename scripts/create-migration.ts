/**
 * `npm run migrate:create -- name-of-the-change`: writes the migration that leads from the last one to the schema.
 * Payload's generator imports its types as if they were values, which Node's own type stripping refuses: mended here.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exitCodeOf } from './check/run'

const [name] = process.argv.slice(2)
if (!name || name === '--help') {
  console.log(
    'npm run migrate:create -- name-of-the-change\nWrites a migration into migrations/. Read it before you commit it.',
  )
  process.exit(name ? 0 : 1)
}
const env = { PAYLOAD_SECRET: 'for generating only', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
const code = await exitCodeOf('payload', ['migrate:create', name], env)
for (const file of await readdir('migrations')) {
  if (!file.endsWith('.ts')) continue
  const path = join('migrations', file)
  const text = await readFile(path, 'utf8')
  const mended = text.replace(
    /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
    'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
  )
  if (mended !== text) await writeFile(path, mended)
}
process.exit(code)
