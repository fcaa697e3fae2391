/**
 * `npm run migrate:create -- name-of-the-change`: writes the migration that leads from the last one to the schema.
 * Three things of Payload's generator are mended: it imports its types as if they were values, which Node's own type
 * stripping refuses; it names by the clock, although the next one is compared with the last by name; and it writes
 * the index anew in the order of the disk.
 */
import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exitCodeOf } from './check/run'

const folder = 'migrations'
const indexPath = join(folder, 'index.ts')

const [change] = process.argv.slice(2)
if (!change || change === '--help') {
  console.log(
    'npm run migrate:create -- name-of-the-change\nWrites a migration into migrations/. Read it before you commit it.',
  )
  process.exit(change ? 0 : 1)
}
const [before, index] = [await migrationNames(), await readFile(indexPath, 'utf8')]
const env = { PAYLOAD_SECRET: 'for generating only', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
const code = await exitCodeOf('payload', ['migrate:create', change], env)
const [made] = (await migrationNames()).filter((name) => !before.includes(name))
if (made) await settle(made, nameAfter(before.at(-1), made))
process.exit(code)

async function migrationNames(): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
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
  const word = name.slice(16).replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  await writeFile(
    indexPath,
    index
      .replace('\n\nexport', `\nimport * as ${word} from './${name}'\n\nexport`)
      .replace(/\n\]\s*$/, `\n  { up: ${word}.up, down: ${word}.down, name: '${name}' },\n]\n`),
  )
}
