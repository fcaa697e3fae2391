/**
 * Of the pages that readers have read, how many must not be drawn anew when one story is published.
 * `npm run bench -- forgetting`; after `npm run grow`, of up to ten thousand.
 */
import { freePort } from '@/serve/free-port'
import { ask } from './support/ask'
import { newsroomAt } from './support/newsroom'
import { report, round } from './support/results'
import { startSite } from './support/site'

const MOST = Number(process.env.PAGES ?? 10_000)
const AT_ONCE = 16

const metricsPort = await freePort()
const site = await startSite(await freePort(), { METRICS_PORT: String(metricsPort), PAGE_CACHE_MB: '2048' })
const { act, approved, reviewer } = await newsroomAt(site.url)
const story = await approved(`Mätning ${Date.now()}`)
const pages = await allPages()
await Promise.all(Array.from({ length: AT_ONCE }, (_, seat) => read(seat)))
const kept = await gauge('page_cache_pages')
const before = await gauge('pages_forgotten_total')
const began = performance.now()
await act(story, 'publish', reviewer)
const took = performance.now() - began
const forgotten = (await gauge('pages_forgotten_total')) - before
report('forgetting', [
  {
    'pages kept': kept,
    forgotten,
    'stay, %': round((1 - forgotten / kept) * 100),
    'published in, ms': round(took, 1),
  },
])
await site.stop()
process.exit(0)

/** By the sitemap, which may be of several parts. */
async function allPages(): Promise<string[]> {
  const found: string[] = []
  for (const parts = ['/sitemap.xml']; parts.length > 0 && found.length < MOST; ) {
    const text = (await ask(site.url + parts.shift())).body.toString()
    for (const [, address = ''] of text.matchAll(/<loc>([^<]+)<\/loc>/g)) {
      const { pathname } = new URL(address)
      ;(pathname.endsWith('.xml') ? parts : found).push(pathname)
    }
  }
  return found.slice(0, MOST)
}

async function read(first: number): Promise<void> {
  for (let n = first; n < pages.length; n += AT_ONCE) await ask(site.url + pages[n])
}

async function gauge(name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
  return Number(new RegExp(`^beratta_${name} (.*)$`, 'm').exec(text)?.[1])
}
