/**
 * How long until a leader can write, on a telephone four times slower than this machine, at 400 kbit/s and 400 ms: at her
 * first visit, with nothing kept, and at her next. And until what she typed is kept. Of a site of its own, or, as
 * `tsx bench/desk.ts http://localhost:3000 .data`, of one that runs.
 */
import { existsSync, readFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { report, round } from './support/results'
import { type RunningSite, startSite } from './support/site'

const network = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const slower = 4
const budget = { 'first visit': 4, 'next visit': 1 } as const

const [given, data = '.data-bench'] = process.argv.slice(2)
const site: Pick<RunningSite, 'url' | 'stop'> = given
  ? { url: given, stop: async () => {} }
  : await startSite(3299, { SERVER_URL: 'http://127.0.0.1:3299' })

type Account = { email: string; password: string; roles: string[] }
const accounts: Account[] = JSON.parse(readFileSync(`${data}/demo-accounts.json`, 'utf8'))
const leader = accounts.find(({ roles }) => roles.includes('leader'))
if (!leader) throw new Error('The site has no demo accounts.')

const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) })
const context = await browser.newContext({
  ...{ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true },
  baseURL: site.url,
  locale: 'sv-SE',
})
await context.request.post('/api/users/login', {
  headers: { 'sec-fetch-site': 'same-origin' },
  data: { email: leader.email, password: leader.password },
})

async function slowPage(): Promise<Page> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', network)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return page
}

/** In seconds: until a letter stands in the field, and until it is kept. */
async function write(page: Page): Promise<{ typed: number; kept: number }> {
  const began = performance.now()
  const since = () => round((performance.now() - began) / 1000)
  await page.goto('/skriv/ny', { waitUntil: 'commit' })
  await page.locator('[name=title]').pressSequentially('V', { timeout: 60_000 })
  const typed = since()
  await page.locator('[data-kept]:not(:empty)').waitFor({ timeout: 60_000 })
  return { typed, kept: since() }
}

const rows = []
for (const visit of ['first visit', 'next visit'] as const) {
  const page = await slowPage()
  const { typed, kept } = await write(page)
  rows.push({ visit, 'first letter s': typed, 'kept s': kept, 'budget s': budget[visit] })
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.close()
}
report('desk', rows)
await browser.close()
await site.stop()
if (rows.some((row) => row['first letter s'] > row['budget s'])) process.exitCode = 1
