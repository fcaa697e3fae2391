/**
 * Lighthouse (mobile) on every template of a running site, by hand: `tsx bench/lighthouse.ts http://localhost:3000`.
 * It comes from the npm registry when it is asked for, and is no dependency: it weighs more than the whole site.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'

const version = '13.5.0'
const [origin = 'http://localhost:3000', ...given] = process.argv.slice(2)
const templates = [
  '/',
  '/projekt/impact',
  '/utbildning',
  '/utbildning/trauma',
  '/kommuner',
  '/kommuner/boden',
  '/berattelser',
  '/berattelser/hostlov-tillsammans-i-boden',
  '/kontakt',
  '/material',
  '/material/modul-06',
  '/sok?q=trauma',
  '/tillganglighet',
  '/integritet',
  '/ar',
  '/ti/projects/barn-i-fokus',
]

const browser = process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)
const chrome = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
].join(' ')

type Report = {
  categories: Record<string, { score: number | null }>
  audits: Record<
    string,
    { score: number | null; title: string; numericValue?: number; scoreDisplayMode: string }
  >
}

const run = promisify(execFile)
const rows: Record<string, unknown>[] = []
for (const path of given.length > 0 ? given : templates) {
  const { stdout } = await run(
    'npx',
    [
      ...['--yes', `lighthouse@${version}`, origin + path, '--output=json', '--quiet'],
      ...['--no-enable-error-reporting', '--only-categories=performance,accessibility,best-practices,seo'],
      `--chrome-flags=${chrome}`,
    ],
    { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, ...(browser && { CHROME_PATH: browser }) } },
  ).catch(() => ({ stdout: '' }))
  // A browser that stumbles on a busy machine is no verdict on the page.
  if (!stdout) {
    console.log(path, 'not measured')
    continue
  }
  const { categories, audits } = JSON.parse(stdout) as Report
  const scores = Object.fromEntries(
    Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
  )
  const failed = Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode === 'binary')
    .map(({ title }) => title)
  const measured = (audit: string) => Math.round((audits[audit]?.numericValue ?? 0) * 1000) / 1000
  rows.push({
    ...{ path, ...scores },
    'LCP ms': Math.round(measured('largest-contentful-paint')),
    // On a page without script this is layout and style, and above all how busy the machine is.
    'TBT ms': Math.round(measured('total-blocking-time')),
    CLS: measured('cumulative-layout-shift'),
    failed: failed.join('; '),
  })
  console.log(path, JSON.stringify(scores), failed.join('; '))
}
console.table(rows)
mkdirSync('bench/results', { recursive: true })
writeFileSync('bench/results/lighthouse.json', `${JSON.stringify(rows, null, 2)}\n`)
