/**
 * What handouts cost: the first one and two hundred more, in time, in memory, and in how long they keep the process that
 * serves readers from answering. `npm run bench -- handouts`.
 */
import { execFileSync } from 'node:child_process'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { trainingModules } from '../example/content/training-modules'
import { makeHandout } from '../example/documents/training-material'
import { percentiles, report, round } from './support/results'

const HANDOUTS = 200

const megabytes = (bytes: number) => Math.round(bytes / 1e6)
const resident = () => megabytes(process.memoryUsage.rss())

/** The typesetter is the largest child; `ps` itself is one too. */
function typesetterResident(): number {
  const lines = execFileSync('ps', ['-o', 'rss=', '--ppid', String(process.pid)], { encoding: 'utf8' })
  return megabytes(Math.max(...lines.trim().split('\n').map(Number)) * 1024)
}

async function timed(at: number): Promise<number> {
  const module = trainingModules[at % trainingModules.length]
  if (!module) throw new Error('The example has no modules.')
  const began = performance.now()
  await makeHandout(module)
  return performance.now() - began
}

const before = resident()
const first = await timed(0)
const typesetterBefore = typesetterResident()
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
const times: number[] = []
for (let at = 0; at < HANDOUTS; at += 1) times.push(await timed(at))
delay.disable()
const { median, p95 } = percentiles(times)
report('handouts', [
  {
    'first, ms': round(first, 0),
    'median, ms': median,
    'p95, ms': p95,
    'first / median': round(first / median, 1),
    'MB before': before,
    'MB after': resident(),
    'typesetter, MB': typesetterBefore,
    'typesetter after, MB': typesetterResident(),
    'held up at most, ms': round(delay.max / 1e6, 0),
  },
])
process.exit(0)
