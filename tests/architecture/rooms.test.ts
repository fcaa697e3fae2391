import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'

/** Files that break a rule on purpose: a check that cannot fail is worthless. */
const planted = {
  'src/domain/planted-violation.ts': ["import 'payload'", 'domain is pure'],
  'src/cms/mail/planted-violation.ts': ["import '@organisation'", 'one file knows which organisation it is'],
  'countries/planted-violation.ts': ["import '../src/domain/locales'", 'countries are facts'],
  'src/brand/planted-violation.ts': ["import '@/domain/locales'", 'brand is pure'],
  'src/site/planted-violation.ts': ["import '@/cms/clock'", 'site imports only'],
  'src/desk/planted-violation.ts': ["import '@/cms/clock'", 'desk imports only'],
  'src/admin/planted-violation.ts': ["import '@/cms/clock'", 'admin imports only'],
  'src/site/map/planted-violation.ts': ["import '../../../countries'", 'only domain imports countries'],
  'src/app/planted-violation.ts': ["import '@/cms/clock'", 'app imports only'],
  'src/content/planted-violation.ts': ["import '@/cms/clock'", 'content reads'],
  'src/cms/planted-violation.ts': ["import '../../collections'", 'nobody but payload.config.ts'],
  'src/cms/db/planted-violation.ts': ["import '../people/only'", 'cms/db imports only from the floors below'],
  'src/cms/media/planted-violation.ts': [
    "import '../entry/reviewed'",
    'cms/media imports only from the floors',
  ],
  'src/cms/review/planted-violation.ts': [
    "import '@payloadcms/db-postgres/drizzle/node-postgres'",
    'only cms/payload imports what Payload, Next and the queue keep inside',
  ],
  'src/cms/entry/planted-violation.ts': ["import '../../../example/seed'", 'nobody imports it'],
  'src/messages/planted-violation.ts': ["import '@/cms/clock'", 'messages imports only'],
  'src/store/planted-violation.ts': ["import '@/cms/clock'", 'store imports only'],
  'src/serve/planted-violation.ts': ["import '@/cms/clock'", 'serve imports only'],
} as const

const remove = () => {
  for (const file of Object.keys(planted)) rmSync(file, { force: true })
}
afterEach(remove)

const cruise = (...paths: string[]) =>
  spawnSync(
    'node_modules/.bin/depcruise',
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...paths],
    {
      encoding: 'utf8',
    },
  )

let said: string[]

/** All at once: the check takes longer to begin than to look. */
beforeAll(() => {
  for (const [file, [code]] of Object.entries(planted)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${code}\n`)
  }
  const { status, stdout } = cruise(...Object.keys(planted))
  remove()
  said = stdout.split('\n')
  expect(status).toBeGreaterThanOrEqual(Object.keys(planted).length)
})

test.each(Object.entries(planted))('a violation planted as %s is caught', (file, [, rule]) => {
  const ofFile = said.filter((line) => line.startsWith('  error ') && line.includes(`: ${file} → `))
  expect(ofFile.join('\n')).toContain(rule)
})

test('a circle is caught, also one of a mere type', () => {
  const [one, two] = ['src/domain/planted-violation.ts', 'src/domain/planted-circle.ts'] as const
  writeFileSync(one, "import { b } from './planted-circle'\nexport const a = () => b\n")
  writeFileSync(
    two,
    "import type { a } from './planted-violation'\nexport type A = typeof a\nexport const b = 1\n",
  )
  const { stdout } = cruise(one, two)
  rmSync(two)
  expect(stdout).toContain('nothing goes in circles')
})

test('two folders that lean on each other are caught', () => {
  const [one, two] = ['src/domain/planted-violation/a.ts', 'src/domain/planted-circle/b.ts'] as const
  for (const file of [one, two]) mkdirSync(dirname(file), { recursive: true })
  writeFileSync(one, "import '../planted-circle/b'\n")
  writeFileSync('src/domain/planted-violation/c.ts', 'export const c = 1\n')
  writeFileSync(two, "import '../planted-violation/c'\n")
  const { stdout } = cruise('src/domain')
  for (const file of [one, two]) rmSync(dirname(file), { recursive: true })
  expect(stdout).toContain('no folder leans on one that leans on it')
})
