/**
 * `npm run migrate:create -- name-of-the-change`: writes the migration that leads from the last one to the schema.
 * Three things of Payload's generator are mended: it imports its types as if they were values, which Node's own type
 * stripping refuses; it names by the clock, although the next one is compared with the last by name; and it writes
 * an index that nobody reads.
 */
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { payload } from './payload'

const folder = 'migrations'

const [change] = process.argv.slice(2)
if (!change || change === '--help') {
  console.log(
    'npm run migrate:create -- name-of-the-change\nWrites a migration into migrations/. Read it before you commit it.',
  )
  process.exit(change ? 0 : 1)
}
const before = await migrationNames()
const code = await payload('migrate:create', change)
await rm(join(folder, 'index.ts'), { force: true })
const [made] = (await migrationNames()).filter((name) => !before.includes(name))
if (made) await settle(made, nameAfter(before.at(-1), made))
process.exit(code)

async function migrationNames(): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts'))
  return files.map((file) => file.replace(/\.ts$/, '')).sort()
}

/** The name itself, or the last one's stamp and a bit when the clock is behind it. */
function nameAfter(last: string | undefined, made: string): string {
  const [stamp, rest] = [made.slice(0, 15), made.slice(16)]
  if (!last || stamp > last.slice(0, 15)) return made
  const [day, time] = last.split('_')
  return `${day}_${String(Number(time) + 10_000).padStart(6, '0')}_${rest}`
}

async function settle(made: string, name: string): Promise<void> {
  await rename(join(folder, `${made}.json`), join(folder, `${name}.json`))
  await rename(join(folder, `${made}.ts`), join(folder, `${name}.ts`))
  const path = join(folder, `${name}.ts`)
  const text = await readFile(path, 'utf8')
  await writeFile(
    path,
    text.replace(
      /import \{ MigrateUpArgs, MigrateDownArgs, sql \}/,
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    ),
  )
}
