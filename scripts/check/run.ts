/** Runs one step's command and counts what passed. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

export type Outcome = { readonly passed: number; readonly failed: number }

/** The project's own Node first, so that every tool runs on it. */
const path = [
  join(process.cwd(), 'node_modules/node/bin'),
  join(process.cwd(), 'node_modules/.bin'),
  process.env.PATH,
].join(delimiter)

/** @returns the exit code; the output goes to the terminal as it comes */
export function exitCodeOf(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
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

export function runVitest(project: 'unit' | 'architecture' | 'int'): Promise<Outcome> {
  return withReport(async (report) => {
    const code = await exitCodeOf('vitest', [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ])
    const { numPassedTests, numFailedTests, numFailedTestSuites } = await readReport(report)
    return atLeastOneFailure(
      code,
      Number(numPassedTests),
      Math.max(Number(numFailedTests), Number(numFailedTestSuites)),
    )
  })
}

export function runPlaywright(browser: string): Promise<Outcome> {
  return withReport(async (report) => {
    const code = await exitCodeOf('playwright', ['test', '--reporter=list,json'], {
      BROWSER_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    })
    const stats = (await readReport(report)).stats as { expected: number; unexpected: number; flaky: number }
    return atLeastOneFailure(code, stats.expected + stats.flaky, stats.unexpected)
  })
}

/** A runner that fails without naming a test, or that found none, has failed all the same. */
function atLeastOneFailure(code: number, passed: number, failed: number): Outcome {
  return { passed, failed: code !== 0 || passed === 0 ? Math.max(failed, 1) : failed }
}

async function readReport(file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
}

async function withReport(act: (file: string) => Promise<Outcome>): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'beratta-check-'))
  try {
    return await act(join(folder, 'report.json'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
