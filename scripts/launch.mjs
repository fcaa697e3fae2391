// Installs what is missing, then runs a TypeScript file with the project's own Node 24. No packages here: none may be installed yet.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install } from './install.mjs'
import { follow, Screen } from './screen.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const serving = JSON.parse(readFileSync(join(root, 'scripts/serving.json'), 'utf8'))

/** Runs `entry` (a path from the project's root) in place of this process: same terminal, signals and exit code. */
export async function launch(entry, args) {
  process.chdir(root)
  const screen = isWatched(entry) ? new Screen(process.stdout, steps) : undefined
  screen?.tell('packages')
  const failure = await install([entry, ...args].some(isForWork), screen ? () => {} : console.log)
  const node = failure ? undefined : ownNode()
  if (!node) {
    screen?.end('\n')
    console.error(
      failure || 'The Node 24 that comes with the project is missing: remove node_modules and start again.',
    )
    process.exitCode = 1
    return
  }
  screen?.tell('packages', { isDone: true })
  const isServing = entry === server && !args.includes('--dev')
  const drawn = screen ? ['--drawn'] : []
  const how = isServing ? [...flags(), '--import', serving.loader] : ['--import', 'tsx']
  const child = spawn(node, [...how, entry, ...args, ...drawn], {
    stdio: screen ? ['inherit', 'pipe', 'pipe', 'ipc'] : ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...serving.environment, ...process.env },
  })
  if (screen) follow(child, screen)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  endWithNpm(() => child.kill('SIGTERM'))
  child.on('close', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

const server = 'src/serve/main.ts'
const steps = ['packages', 'database', 'example', 'build']

/** Whether somebody looks at a terminal who wants to see the start, and not every word that is said meanwhile. */
const isWatched = (entry) => entry === server && process.stdout.isTTY && process.env.LOG_LEVEL !== 'debug'

/** Checks, generators, measurements and the server that follows every change; what runs the house is something else. */
const isForWork = (word) => /^(scripts|bench)\//.test(word) || word === '--dev'

/** What keeps a serving process small (ADR 16, 179, 180), but for what NODE_OPTIONS says otherwise. */
const flags = () =>
  serving.flags.filter((flag) => !process.env.NODE_OPTIONS?.includes(flag.slice(0, flag.indexOf('='))))

function ownNode() {
  const file = ['node', 'node.exe'].map((name) => join(root, 'node_modules/node/bin', name)).find(existsSync)
  return file ?? (Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : undefined)
}

/** npm killed without warning passes no signal on; its child only sees that it has a new parent. */
function endWithNpm(end) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && end(), 1000).unref()
}
