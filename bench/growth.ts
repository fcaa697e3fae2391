/**
 * What grows with the number of stories: pages made anew, lists, search, the queue, a save, memory, the start. Run it
 * at two sizes (`npm run grow -- 1000`, then `-- 100000`) and compare: results are kept by size.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { freePort } from '@/serve/free-port'
import { signedIn } from './support/people'
import { percentiles, type Row, report, round } from './support/results'
import { residentMegabytes, startSite } from './support/site'

const ROUNDS = 30
/** Milliseconds after which what is slow is asked no more. */
const PATIENCE = 15_000
/** A sign of somebody, though of nobody we know: such a request passes the page cache by. */
const past = { cookie: 'payload-token=nobody' }

const site = await startSite(await freePort())
try {
  const stories = await countStories()
  const rows = [...(await pages()), ...(await newsroom()), ...whole()]
  report(`growth-${stories}`, rows)
  compareWithSmallest(stories, rows)
} finally {
  await site.stop()
}
process.exit(0)

async function countStories(): Promise<number> {
  const reply = await fetch(`${site.url}/api/stories/count`, { headers: await signedIn(site.url, 'editor') })
  return ((await reply.json()) as { totalDocs: number }).totalDocs
}

async function pages(): Promise<Row[]> {
  const list = await fetch(`${site.url}/api/v1/stories?limit=1&include=municipality`, { headers: past })
  const [story] = ((await list.json()) as { data: { slug: string; municipality: { slug: string } }[] }).data
  const asked: Record<string, string> = {
    'front page': '/',
    'story list': '/berattelser',
    'story list, page 20': '/berattelser?page=20',
    'story list, filtered': '/berattelser?theme=leisure',
    story: `/berattelser/${story?.slug}`,
    municipality: `/kommuner/${story?.municipality.slug}`,
    municipalities: '/kommuner',
    feed: '/feed.xml',
    sitemap: '/sitemap.xml',
    'API list of ten': '/api/v1/stories?limit=10',
    search: '/sok?q=familjehem',
    'search, two words': '/sok?q=barn%20kommun',
    'search, misspelled': '/sok?q=famljehem',
  }
  const rows: Row[] = []
  for (const [what, path] of Object.entries(asked)) rows.push(await timed(what, path, { headers: past }))
  return rows
}

async function newsroom(): Promise<Row[]> {
  const reviewer = await signedIn(site.url, 'reviewer')
  const editor = await signedIn(site.url, 'editor')
  const created = await fetch(`${site.url}/api/stories?draft=true`, {
    method: 'POST',
    headers: editor,
    body: JSON.stringify({ title: `Mätning ${Date.now()}` }),
  })
  const { doc } = (await created.json()) as { doc: { id: string } }
  let n = 0
  const save = () => ({
    method: 'PATCH',
    headers: editor,
    body: JSON.stringify({ title: `Mätning ${n++} ${Date.now()}` }),
  })
  return [
    await timed('queue', '/api/review/queue', { headers: reviewer }),
    await timed('overview', '/admin/overview', { headers: reviewer }),
    await timed('save', `/api/stories/${doc.id}?draft=true`, save),
  ]
}

async function timed(what: string, path: string, init: RequestInit | (() => RequestInit)): Promise<Row> {
  const times: number[] = []
  let status = 0
  const first = performance.now()
  for (let n = 0; n < ROUNDS + 3; n += 1) {
    const began = performance.now()
    if (times.length > 0 && began - first > PATIENCE) break
    const reply = await fetch(site.url + path, typeof init === 'function' ? init() : init)
    await reply.arrayBuffer()
    status = reply.status
    if (n >= 3) times.push(performance.now() - began)
  }
  return { what, status, best: round(Math.min(...times), 1), ...percentiles(times) }
}

/** The instance as a whole: resident memory of the serving process, and how long it took to be there. */
function whole(): Row[] {
  const resident = residentMegabytes(site)
  return [
    {
      what: 'memory, MB',
      status: 200,
      best: resident,
      median: resident,
      p95: null,
      p99: null,
    },
    {
      what: 'warm start',
      status: 200,
      best: round(site.startedIn, 0),
      median: round(site.startedIn, 0),
      p95: null,
      p99: null,
    },
  ]
}

function compareWithSmallest(stories: number, rows: readonly Row[]): void {
  const sizes = readdirSync('bench/results')
    .flatMap((name) => /^growth-(\d+)\.json$/.exec(name)?.[1] ?? [])
    .map(Number)
    .filter((size) => size < stories)
  if (sizes.length === 0) return
  const smallest = Math.min(...sizes)
  const before = JSON.parse(readFileSync(`bench/results/growth-${smallest}.json`, 'utf8')) as { rows: Row[] }
  console.log(
    `\nFrom ${smallest} to ${stories} stories, by the best time, which other work on the machine disturbs least:`,
  )
  console.table(
    rows.map(({ what, best }) => {
      const small = before.rows.find((row) => row.what === what)?.best
      return { what, before: small ?? null, now: best ?? null, grew: round(Number(best) / Number(small)) }
    }),
  )
}
