/**
 * `npm run check`: everything that must be true before a change is taken, as a named list; CI runs exactly this.
 * `npm run check -- unit int` runs the named steps only, `npm run check -- --changed` those that are quick, and of the
 * tests those that the work since the last commit, or since another (`--changed=main`), touches. What failed is named
 * at the end; the last line is `N passed, N failed`.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { anotherOrganisation } from './check/another-organisation'
import { findBrowsers } from './check/browser'
import { areGeneratedFilesFresh, doMigrationsMatch } from './check/drift'
import { buildExample, type Outcome, run, runPlaywright, runVitest } from './check/run'
import { keepTogether, printUnfinished, say } from './check/say'

type Step = { readonly name: string; readonly does: () => Promise<Outcome> }

const since = /^--changed(?:=(.+))?$/
const changed = process.argv.find((word) => since.test(word))
const touched = `--changed=${(changed && since.exec(changed)?.[1]) ?? 'HEAD'}`
const wanted = process.argv.slice(2).filter((word) => word !== changed)

/**
 * Two lanes side by side, for two cores (ADR 130), as long as each other: what is read of the sources, built, and shown by
 * a browser; and integration tests, after what takes less. Before the build come types, some of which it writes, and
 * architecture, which puts files among the sources for a moment: a build is known by them, and whoever reads them all
 * beside it would find what was planted.
 */
const lanes: readonly (readonly Step[])[] = [
  [
    // TypeScript 7 says what 6 says, in a third of the time; 6 stays for those who read types by its interface.
    { name: 'types', does: () => run('node', ['node_modules/typescript-native/bin/tsc', '--noEmit']) },
    { name: 'format and lint', does: () => run('biome', ['ci', '--error-on-warnings', '.']) },
    {
      name: 'rooms',
      does: () =>
        run('depcruise', [
          '--config',
          '.dependency-cruiser.cjs',
          '--output-type',
          'err',
          'src',
          'collections',
          'globals',
          'countries',
          'example',
          'payload.config.ts',
          'organisation.config.ts',
        ]),
    },
    { name: 'dead code', does: () => run('knip', []) },
    { name: 'generated files fresh', does: areGeneratedFilesFresh },
    { name: 'migrations match schema', does: doMigrationsMatch },
    { name: 'architecture', does: () => runVitest('architecture') },
    // Stamped, so that the start which the browser waits for does not build the same once more.
    { name: 'build', does: () => run('tsx', ['scripts/build.ts'], { NEXT_DIST_DIR: '.next-check' }) },
    {
      name: 'build of another organisation',
      does: () => run('tsx', ['scripts/build.ts'], anotherOrganisation),
    },
    { name: 'example site', does: buildExample },
    { name: 'e2e', does: async () => runPlaywright(await findBrowsers()) },
  ],
  [
    { name: 'unit', does: () => runVitest('unit', changed ? [touched] : []) },
    // One file at a time beside a browser, which has its own clock to keep.
    { name: 'int', does: () => runVitest('int', isSideBySide ? ['--maxWorkers=1'] : []) },
  ],
]
const quick = ['types', 'format and lint', 'rooms', 'dead code', 'architecture', 'unit']
const isChosen = ({ name }: Step) =>
  (!changed || quick.includes(name)) && (wanted.length === 0 || wanted.includes(name))
const chosen = lanes.map((lane) => lane.filter(isChosen))
const isSideBySide = chosen.every((lane) => lane.length > 0)

if (wanted.includes('--list')) {
  for (const { name } of lanes.flat()) console.log(name)
  process.exit(0)
}

let passed = 0
let failed = 0
const results: string[] = []
const failures: string[] = []

async function take({ name, does }: Step): Promise<void> {
  say(`\n── ${name}`)
  const started = Date.now()
  const outcome = await does().catch((error: unknown): Outcome => {
    say(error instanceof Error ? error.message : String(error))
    return { passed: 0, failed: 1 }
  })
  passed += outcome.passed
  failed += outcome.failed
  failures.push(...(outcome.failures ?? []).map((failure) => `${name}: ${failure}`))
  const seconds = Math.round((Date.now() - started) / 1000)
  results.push(
    `${outcome.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${outcome.passed} passed, ${seconds} s)`,
  )
}

if (isSideBySide) {
  const folder = await mkdtemp(join(tmpdir(), 'beratta-check-'))
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      printUnfinished()
      process.exit(1)
    })
  await Promise.all(
    chosen.map(async (lane) => {
      for (const step of lane) {
        console.log(`${step.name} …`)
        await keepTogether(folder, step.name, () => take(step))
      }
    }),
  )
  await rm(folder, { recursive: true, force: true })
} else for (const step of chosen.flat()) await take(step)

if (failures.length > 0) console.log(`\n${failures.join('\n')}`)
console.log(`\n${results.join('\n')}\n\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
