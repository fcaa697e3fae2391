/**
 * A thousand people who only listen for changes, and readers meanwhile: what a stream costs the readers, and how soon each
 * listener hears of a publication. `LISTENERS=1000 npm run bench -- streams`.
 */
import { type ClientRequest, get, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/serve/free-port'
import { has, load } from './support/load'
import { newsroomAt } from './support/newsroom'
import { percentiles, type Row, report } from './support/results'
import { residentMegabytes, startSite } from './support/site'

const listeners = Number(process.env.LISTENERS ?? 1000)
/** What one network may have (ADR 148). */
const OF_ONE_NETWORK = 8

if (!(await has('wrk'))) {
  console.log('skipped: wrk, which measures, is not installed (apt install wrk)')
  process.exit(0)
}
const site = await startSite(await freePort(), { TRUST_PROXY: '1' })
const rows: Row[] = []
const open: ClientRequest[] = []
const heard: number[] = []
try {
  await measure('nobody listens')
  for (let n = 0; n < listeners; n += 1) await listen(n)
  await measure(`${listeners} listen`)
  for (let n = 0; n < 5; n += 1) await publish()
  report('streams', rows)
} finally {
  for (const request of open) request.destroy()
  await site.stop()
}
process.exit(0)

async function measure(what: string): Promise<void> {
  await sleep(1500)
  rows.push({ what, ...(await load(`${site.url}/`, site.pid)), 'resident MB': residentMegabytes(site) })
}

function listen(n: number): Promise<void> {
  const network = Math.floor(n / OF_ONE_NETWORK)
  const headers = {
    accept: 'text/event-stream',
    'x-forwarded-for': `10.0.${network >> 8}.${network & 255}`,
  }
  return new Promise((done, failed) => {
    const hears = (reply: IncomingMessage) => {
      if (reply.statusCode !== 200) return failed(new Error(`A stream was answered ${reply.statusCode}.`))
      reply.on('data', (chunk: Buffer) => {
        if (chunk.includes('event:')) heard.push(performance.now())
      })
      done()
    }
    open.push(get(`${site.url}/api/v1/changes`, { headers }, hears).once('error', failed))
  })
}

/** From the moment at which the newsroom has its answer. */
async function publish(): Promise<void> {
  const { approved, act, reviewer } = await newsroomAt(site.url)
  const id = await approved(`Mätning ${Date.now()}`)
  heard.length = 0
  await act(id, 'publish', reviewer)
  const answered = performance.now()
  while (heard.length < listeners && performance.now() - answered < 10_000) await sleep(5)
  const after = heard.map((at) => Math.max(0, at - answered))
  const { median, p99 } = percentiles(after)
  rows.push({ what: 'a publication', heard: heard.length, 'median ms': median, 'p99 ms': p99 })
}
