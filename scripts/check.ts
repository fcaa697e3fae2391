/**
 * `npm run check`: everything that must be true before a change is taken, as a named list; CI runs exactly this.
 * `npm run check -- unit int` runs the named steps only, `npm run check -- --changed` those that are quick, and of the
 * tests those that the work since the last commit, or since another (`--changed=main`), touches. What failed is named
 * at the end; the last line is `N passed, N failed`.
 */
import { findBrowser } from './check/browser'
import { areGeneratedFilesFresh, doMigrationsMatch } from './check/drift'
import { type Outcome, run, runPlaywright, runVitest } from './check/run'

type Step = { readonly name: string; readonly does: () => Promise<Outcome> }

const steps: readonly Step[] = [
  { name: 'format and lint', does: () => run('biome', ['ci', '--error-on-warnings', '.']) },
  // TypeScript 7 says what 6 says, in a third of the time; 6 stays for those who read types by its interface.
  { name: 'types', does: () => run('node', ['node_modules/typescript-native/bin/tsc', '--noEmit']) },
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
        'example',
        'payload.config.ts',
      ]),
  },
  { name: 'dead code', does: () => run('knip', []) },
  { name: 'generated files fresh', does: areGeneratedFilesFresh },
  { name: 'migrations match schema', does: doMigrationsMatch },
  { name: 'unit', does: () => runVitest('unit') },
  { name: 'architecture', does: () => runVitest('architecture') },
  { name: 'int', does: () => runVitest('int') },
  { name: 'build', does: () => run('next', ['build'], { NEXT_DIST_DIR: '.next-check' }) },
  { name: 'e2e', does: async () => runPlaywright(await findBrowser()) },
]

const since = /^--changed(?:=(.+))?$/
const changed = process.argv.find((word) => since.test(word))
const touched = `--changed=${(changed && since.exec(changed)?.[1]) ?? 'HEAD'}`
const quick: readonly Step[] = [
  ...steps.filter(({ name }) =>
    ['format and lint', 'types', 'rooms', 'dead code', 'architecture'].includes(name),
  ),
  { name: 'unit', does: () => runVitest('unit', [touched]) },
]

const wanted = process.argv.slice(2).filter((word) => word !== changed)
if (wanted.includes('--list')) {
  for (const { name } of steps) console.log(name)
  process.exit(0)
}

let passed = 0
let failed = 0
const results: string[] = []
const failures: string[] = []
for (const { name, does } of (changed ? quick : steps).filter(
  (step) => wanted.length === 0 || wanted.includes(step.name),
)) {
  console.log(`\n── ${name}`)
  const started = Date.now()
  const outcome = await does().catch((error: unknown): Outcome => {
    console.error(error instanceof Error ? error.message : error)
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

if (failures.length > 0) console.log(`\n${failures.join('\n')}`)
console.log(`\n${results.join('\n')}\n\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
