/**
 * Readers while all that is published is written anew, as an upgrade may ask for. `npm run bench -- projecting`, after
 * `npm run grow`: how long it takes, and what readers wait meanwhile and otherwise.
 */
import { spawn } from 'node:child_process'
import { freePort } from '@/serve/free-port'
import { after, readersOf } from './support/readers'
import { report, round } from './support/results'
import { startSite } from './support/site'

const SECONDS = 15

const site = await startSite(await freePort())
const page = `${site.url}/berattelser`
await readersOf(page, after(2))
const alone = await readersOf(page, after(SECONDS))
const began = performance.now()
const child = spawn(
  process.execPath,
  ['scripts/start.mjs', 'src/serve/command.ts', 'src/cms/entry/project.ts'],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
  },
)
const beside = await readersOf(page, () => child.exitCode !== null)
if (child.exitCode !== 0) throw new Error(`npm run project ended with ${child.exitCode}.`)
report('projecting', [
  { who: 'nobody', minutes: 0, ...alone },
  { who: 'npm run project', minutes: round((performance.now() - began) / 60_000, 1), ...beside },
])
await site.stop()
process.exit(0)
