/** Runs one step's command and counts what passed. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, relative } from 'node:path'
import { output } from './say'

export type Outcome = {
  readonly passed: number
  readonly failed: number
  /** Names of what failed, where the step has any. */
  readonly failures?: readonly string[]
}

/** The project's own Node first, so that every tool runs on it. */
const path = [
  join(process.cwd(), 'node_modules/node/bin'),
  join(process.cwd(), 'node_modules/.bin'),
  process.env.PATH,
].join(delimiter)

/** @returns the exit code; the output goes where the step at work writes */
export function exitCodeOf(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  const child = spawn(command, args, {
    stdio: ['ignore', output(), output()],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env, PATH: path },
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

/** A command that either holds or does not. */
export async function run(
  command: string,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<Outcome> {
  return (await exitCodeOf(command, args, env)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Somebody else's site, with what it needs and nothing of ours but the client: tests/e2e/example-site.spec.ts visits it. */
export async function buildExample(): Promise<Outcome> {
  const inside = (...words: readonly string[]) => exitCodeOf('npm', ['--prefix', 'examples/astro', ...words])
  const steps = [
    ['ci', '--no-audit', '--no-fund'],
    ['run', 'check'],
    ['run', 'build'],
  ] as const
  for (const words of steps) if ((await inside(...words)) !== 0) return { passed: 0, failed: 1 }
  return { passed: 1, failed: 0 }
}

/** @param more further words for vitest, such as `--changed` */
export function runVitest(
  project: 'unit' | 'architecture' | 'int',
  more: readonly string[] = [],
): Promise<Outcome> {
  return withReport(async (report) => {
    const code = await exitCodeOf('vitest', [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...more,
    ])
    const { testResults, ...counted } = (await readReport(report)) as VitestReport
    const failures = testResults
      .filter(({ status }) => status === 'failed')
      .flatMap(({ name, assertionResults }) => {
        const failed = assertionResults.filter(({ status }) => status === 'failed')
        const file = relative(process.cwd(), name)
        return failed.length === 0 ? [file] : failed.map(({ fullName }) => `${file}: ${fullName}`)
      })
    const { numPassedTests, numFailedTests, numFailedTestSuites } = counted
    // Of what changed there may be no test.
    if (code === 0 && more.some((word) => word.startsWith('--changed')))
      return { passed: numPassedTests, failed: 0 }
    return outcomeOf(code, numPassedTests, Math.max(numFailedTests, numFailedTestSuites), failures)
  })
}

type VitestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** Programs; without Firefox, what a second engine would show is left out. */
export type Browsers = { readonly chromium: string; readonly firefox: string | undefined }

export function runPlaywright({ chromium, firefox }: Browsers): Promise<Outcome> {
  return withReport(async (report) => {
    const code = await exitCodeOf('playwright', ['test', '--reporter=list,json'], {
      BROWSER_PATH: chromium,
      ...(firefox && { FIREFOX_PATH: firefox }),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    })
    const { stats, suites } = (await readReport(report)) as PlaywrightReport
    const failures = suites.flatMap((suite) => notPassed(suite))
    return outcomeOf(code, stats.expected + stats.flaky, stats.unexpected, failures)
  })
}

type Suite = {
  readonly title: string
  readonly suites?: readonly Suite[]
  readonly specs: readonly {
    readonly title: string
    readonly tests: readonly { readonly status: string }[]
  }[]
}
type PlaywrightReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly suites: readonly Suite[]
}

/** What failed, and what passed at its second try only. */
function notPassed({ title, suites = [], specs }: Suite): string[] {
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(
        ({ status }) => `${title}: ${spec.title}${status === 'flaky' ? ' (passed at its second try)' : ''}`,
      ),
  )
  return [...own, ...suites.flatMap(notPassed)]
}

/** A runner that fails without naming a test, or that found none, has failed all the same. */
function outcomeOf(code: number, passed: number, failed: number, failures: readonly string[]): Outcome {
  return { passed, failed: code !== 0 || passed === 0 ? Math.max(failed, 1) : failed, failures }
}

async function readReport(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'))
}

async function withReport(act: (file: string) => Promise<Outcome>): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'beratta-check-'))
  try {
    return await act(join(folder, 'report.json'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
