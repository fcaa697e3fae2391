/**
 * From the acknowledgement to the reader, on two instances with one database: how long a publication takes to be seen,
 * and whether any answer asked for after a takedown was acknowledged still carries the text. `npm run bench -- publish`.
 */
import { newsroomAt } from './support/newsroom'
import { startPair } from './support/pair'
import { percentiles, report } from './support/results'
import type { RunningSite } from './support/site'

const ROUNDS = Number(process.argv[2] ?? 20)
const READERS = 8
const LIST = '/berattelser'
const WARM = 300
const AFTER = 1500

const { here, there, stop } = await startPair()
const { act, approved, reviewer, safeguarding } = await newsroomAt(here.url)

await warmUp()
const seenHere: number[] = []
const seenThere: number[] = []
const takedowns: number[] = []
let answers = 0
let stale = 0
for (let round = 0; round < ROUNDS; round += 1) {
  const title = `Mätning ${round} ${Date.now()}`
  const story = await approved(title)
  let version = await act(story, 'publish', reviewer, undefined)
  const published = performance.now()
  const [one, two] = await Promise.all([visible(here, title), visible(there, title)])
  seenHere.push(one - published)
  seenThere.push(two - published)
  const readers = keepReading(title)
  const began = performance.now()
  version = await act(story, 'takeDown', safeguarding, version)
  takedowns.push(performance.now() - began)
  readers.acknowledged()
  await new Promise((done) => setTimeout(done, AFTER))
  await readers.stop()
}
report('publish', [
  { what: 'publish to visible, acknowledging instance, ms', ...percentiles(seenHere) },
  { what: 'publish to visible, other instance, ms', ...percentiles(seenThere) },
  { what: 'takedown to acknowledgement under load, ms', ...percentiles(takedowns) },
  { what: `answers after ${ROUNDS} takedowns`, median: answers, p95: null, p99: null },
  { what: 'of these with the text', median: stale, p95: null, p99: null },
])
await stop()
process.exit(stale === 0 ? 0 : 1)

/** Instances that have been up for a while: a page's way through them is compiled after some hundred pages. */
async function warmUp(): Promise<void> {
  const past = { headers: { cookie: 'payload-token=nobody' } } // such a request passes the page cache by
  for (const { url } of [here, there])
    for (let page = 0; page < WARM; page += 1) await (await fetch(url + LIST, past)).text()
}

/** The moment at which a reader of the instance first sees the title. */
async function visible({ url }: RunningSite, title: string): Promise<number> {
  for (;;) if ((await (await fetch(url + LIST)).text()).includes(title)) return performance.now()
}

/** Readers on both instances; what they asked for after the acknowledgement must not carry the title. */
function keepReading(title: string) {
  let isOver = false
  let since = Number.POSITIVE_INFINITY
  const read = async (url: string) => {
    while (!isOver) {
      const asked = performance.now()
      const text = await (await fetch(url + LIST)).text()
      if (asked <= since) continue
      answers += 1
      if (text.includes(title)) stale += 1
    }
  }
  const all = Array.from({ length: READERS }, (_, n) => read((n % 2 === 0 ? here : there).url))
  return {
    acknowledged: () => {
      since = performance.now()
    },
    stop: async () => {
      isOver = true
      await Promise.all(all)
    },
  }
}
