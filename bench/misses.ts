/**
 * Pages and a REST list that nobody keeps, drawn for each request: 16 connections, gzip. `npm run bench -- misses`, after
 * `npm run grow -- 1000 10` on the same DATA_DIR for a thousand stories of ten municipalities. All are asked for once
 * before any is measured: a server that has just begun is not the one that readers meet.
 */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@/serve/free-port'
import { has, loadOf } from './support/load'
import { type Row, report } from './support/results'
import { residentMegabytes, startSite } from './support/site'

if (!(await has('wrk'))) {
  console.log('skipped: wrk, which measures, is not installed (apt install wrk)')
  process.exit(0)
}
const PARTS = 8

// A cache that holds hardly anything: what is asked for in turn is drawn each time.
const site = await startSite(await freePort(), { PAGE_CACHE_MB: '1', TRUST_PROXY: '1' })
const rows: Row[] = []
try {
  const stories = await addresses('/sitemap.xml', /\/berattelser\/[^<"]+/g)
  const asked: [what: string, asked: Asked][] = [
    ['front page', own('/')],
    ['project', own('/projekt/impact')],
    ['module', own('/utbildning/trauma')],
    ['municipality', own('/kommuner/boden')],
    ['story', own(...stories)],
    ['list of stories', own('/berattelser')],
    ['search', own('/sok?q=barn', '/sok?q=simning', '/sok?q=skolan', '/sok?q=trauma')],
    ['API list of ten', own('/api/v1/stories?limit=10')],
  ]
  for (const each of asked) await measure(...each)
  rows.length = 0
  for (const each of asked) await measure(...each)
  report('misses', rows)
} finally {
  await site.stop()
}
process.exit(0)

type Asked = { readonly paths: readonly string[]; readonly headers: readonly string[] }

/** As somebody who says who she is, though nobody knows her: her page is nobody else's, and kept by nobody. */
function own(...paths: string[]): Asked {
  return { paths, headers: ['authorization: Basic bm9ib2R5'] }
}

async function measure(what: string, { paths, headers }: Asked): Promise<void> {
  const script = join(await mkdtemp(join(tmpdir(), 'beratta-wrk-')), 'paths.lua')
  await writeFile(script, inTurn(paths))
  const measured = await loadOf(site.url, site.pid, {
    script,
    headers: ['accept-encoding: gzip', ...headers],
  })
  rows.push({ what, ...measured, 'resident MB': residentMegabytes(site) })
}

/** One address after the other, and again from the first; each asked from another network, of which none asks too much. */
function inTurn(paths: readonly string[]): string {
  return `
local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local turn = 0
request = function()
  turn = turn + 1
  wrk.headers["x-forwarded-for"] = "10." .. math.floor(turn / 65536) % 256 .. "." .. math.floor(turn / 256) % 256 .. "." .. turn % 256
  return wrk.format("GET", paths[turn % #paths + 1])
end
`
}

/** By the sitemap; of one of very many parts, those of the first. */
async function addresses(path: string, pattern: RegExp): Promise<string[]> {
  const read = async (at: string) => (await fetch(site.url + at)).text()
  const text = await read(path)
  const texts = [text]
  for (const [part] of [...text.matchAll(/\/sitemap\/stories[^<]+/g)].slice(0, PARTS))
    texts.push(await read(part))
  return [...new Set(texts.flatMap((one) => [...one.matchAll(pattern)].map(([found]) => found)))]
}
