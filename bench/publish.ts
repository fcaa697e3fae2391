/**
 * From the acknowledgement to the reader, on two instances with one database: how long a publication takes to be seen,
 * and whether any answer asked for after a takedown was acknowledged still carries the text. `npm run bench -- publish`.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { freePort } from '@/serve/free-port'
import { signedIn } from './support/people'
import { percentiles, report } from './support/results'
import { type RunningSite, startSite } from './support/site'

const ROUNDS = Number(process.argv[2] ?? 20)
const READERS = 8
const LIST = '/berattelser'
const AFTER = 1500

const dataDir = resolve(process.env.DATA_DIR ?? '.data-bench')
const here = await startSite(await freePort())
const { databaseUrl } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')) as {
  databaseUrl: string
}
const there = await startSite(await freePort(), {
  DATABASE_URL: databaseUrl,
  PAYLOAD_SECRET: readFileSync(join(dataDir, 'payload-secret'), 'utf8'),
  WORKER: '0',
  DEMO: '0',
})
const editor = await signedIn(here.url, 'editor')
const reviewer = await signedIn(here.url, 'reviewer')
const safeguarding = await signedIn(here.url, 'safeguarding')

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
await there.stop()
await here.stop()
process.exit(stale === 0 ? 0 : 1)

type Person = Record<string, string>

async function approved(title: string): Promise<string> {
  const models = await (await fetch(`${here.url}/api/stories?limit=1&depth=0`, { headers: editor })).json()
  const { municipality, project, body, summary } = models.docs[0]
  const created = await fetch(`${here.url}/api/stories?draft=true`, {
    method: 'POST',
    headers: editor,
    body: JSON.stringify({ title, summary, municipality, project, body }),
  })
  const { doc } = (await created.json()) as { doc: { id: string } }
  for (const [name, person] of [
    ['submit', editor],
    ['claim', reviewer],
    ['approve', reviewer],
  ] as const)
    await act(doc.id, name, person)
  return doc.id
}

async function act(id: string, name: string, person: Person, given?: string): Promise<string> {
  const at = `${here.url}/api/stories/${id}`
  const look = async () =>
    ((await (await fetch(`${at}/workflow`, { headers: person })).json()) as { version: string }).version
  const expected = given ?? (await look())
  const reply = await fetch(`${at}/transitions/${name}`, {
    method: 'POST',
    headers: person,
    body: JSON.stringify({ expected, note: 'En mätning av hur fort det går.' }),
  })
  if (!reply.ok) throw new Error(`${name} answered ${reply.status}: ${await reply.text()}`)
  return ((await reply.json()) as { version: string }).version
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
