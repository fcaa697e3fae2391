/**
 * How long a start takes until the first page is answered, and how much memory it takes: on an empty data folder, with
 * database and example content to be made, and once more on the same. The build stands. `npm run bench -- start`.
 */
import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/serve/free-port'
import { openFolder } from '../tests/support/open-folder'
import { type Row, report, round } from './support/results'
import { residentMegabytes, startSite } from './support/site'

const SETTLING = 5000

const dataDir = await openFolder('beratta-bench-')
const rows: Row[] = []
try {
  for (const what of ['cold', 'warm']) {
    const site = await startSite(await freePort(), { DATA_DIR: dataDir })
    await fetch(site.url)
    await sleep(SETTLING)
    rows.push({
      start: what,
      seconds: round(site.startedIn / 1000, 1),
      'MB at rest': residentMegabytes(site),
    })
    await site.stop()
  }
  report('start', rows)
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
process.exit(0)
