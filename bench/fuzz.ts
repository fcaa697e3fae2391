/**
 * Malformed requests of every kind against the production build, anonymous and signed in:
 * `npm run fuzz -- [COUNT] [SEED]`. No answer may be a 5xx, the process must live, and its memory must come back.
 */
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/serve/free-port'
import { malformed } from './support/malformed'
import { signedIn } from './support/people'
import { report } from './support/results'
import { residentMegabytes, startSite } from './support/site'
import { randomFrom } from './support/text'

const count = Number(process.argv[2] ?? 20_000)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
const TOGETHER = 8
const PATIENCE = 30_000

const site = await startSite(await freePort())
const { hostname, port } = new URL(site.url)
const random = randomFrom(seed)
const editor = (await signedIn(site.url, 'editor')).cookie ?? ''
const safeguarding = (await signedIn(site.url, 'safeguarding')).cookie ?? ''
const who = () => [undefined, undefined, editor, safeguarding][Math.floor(random() * 4)]
await warmUp()
const before = residentMegabytes(site)
const answers = new Map<string, number>()
const bad: string[] = []
let left = count
await Promise.all(Array.from({ length: TOGETHER }, work))
await sleep(15_000) // time for what is no longer needed to be given back
const after = residentMegabytes(site)
const isUp = await fetch(`${site.url}/healthz`).then(({ ok }) => ok)
report('fuzz', [
  { seed, requests: count, '5xx or none': bad.length, up: isUp, 'MB before': before, 'MB after': after },
  ...[...answers].sort().map(([status, times]) => ({ status, times })),
])
for (const request of bad.slice(0, 40)) console.log(request)
await site.stop()
process.exit(bad.length === 0 && isUp ? 0 : 1)

/** As much as the rest will use: modules are loaded and caches filled at first use. */
async function warmUp(): Promise<void> {
  for (let n = 0; n < 300; n += 1) await send(malformed(random, who()))
}

async function work(): Promise<void> {
  while (left-- > 0) {
    const request = malformed(random, who())
    const status = await send(request)
    answers.set(status, (answers.get(status) ?? 0) + 1)
    if (/^5|none/.test(status))
      bad.push(`${status} ${JSON.stringify(request.toString('latin1').slice(0, 600))}`)
  }
}

/** The bytes as they are; `closed` when the connection ends without an answer, as it may on nonsense. */
function send(bytes: Buffer): Promise<string> {
  return new Promise((done) => {
    const socket = connect(Number(port), hostname)
    let heard = ''
    const finish = (status: string) => {
      socket.destroy()
      done(status)
    }
    socket.setTimeout(PATIENCE, () => finish('none'))
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1')
      const status = /^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1]
      if (status) finish(status)
    })
    socket.on('error', () => finish('closed'))
    socket.on('close', () => finish('closed'))
    socket.write(bytes) // not `end`: Node takes half a goodbye for a whole one, and answers nobody
  })
}
