/**
 * A page and a REST list from the page cache, beside nginx serving the same bytes and Next's own prerendered page, one
 * process of each, one after the other. `npm run bench -- cache`.
 */
import { join, resolve } from 'node:path'
import { freePort } from '@/serve/free-port'
import { has, type Load, load } from './support/load'
import { startNextPage } from './support/next-page'
import { startNginx } from './support/nginx'
import { type Row, report, round } from './support/results'
import { startSite } from './support/site'

if (!(await has('wrk'))) {
  console.log('skipped: wrk, which measures, is not installed (apt install wrk)')
  process.exit(0)
}
const site = await startSite(await freePort())
const rows: Row[] = []
try {
  await compare('page', '/')
  await compare('API list of ten', '/api/v1/stories?limit=10')
  report('cache', rows)
} finally {
  await site.stop()
}
process.exit(0)

async function compare(what: string, path: string): Promise<void> {
  const reply = await fetch(site.url + path, { headers: { 'accept-encoding': 'identity' } })
  const html = await reply.text()
  await new Promise((done) => setTimeout(done, 1500)) // the best brotli is made in the background
  const ours = await load(site.url + path, site.pid)
  const nginx = await besideNginx(path)
  const next = what === 'page' ? await besideNext(html) : undefined
  add(what, 'page cache', ours, nginx, next)
  if (nginx) add(what, 'nginx, the same bytes', nginx, nginx)
  if (next) add(what, 'Next, prerendered', next, nginx)
}

function add(what: string, server: string, measured: Load, nginx?: Load, next?: Load): void {
  const ratio = (other?: Load) => (other ? round(measured['requests/CPU s'] / other['requests/CPU s']) : null)
  rows.push({ what, server, ...measured, '× nginx': ratio(nginx), '× Next': ratio(next) })
}

/** The very bytes and headers that we answer, by a server made for nothing else. */
async function besideNginx(path: string): Promise<Load | undefined> {
  if (!(await has('nginx'))) return undefined
  const sent = await rawAnswer(site.url + path)
  const port = await freePort()
  const nginx = await startNginx(resolve('.data-bench/nginx'), port, sent.body, sent.headers)
  try {
    return await load(`http://127.0.0.1:${port}/page`, nginx.pid)
  } finally {
    nginx.stop()
  }
}

async function besideNext(html: string): Promise<Load> {
  const port = await freePort()
  const next = await startNextPage(join(resolve('.data-bench'), 'next-page'), port, html)
  try {
    return await load(`http://127.0.0.1:${port}/`, next.pid)
  } finally {
    next.stop()
  }
}

/** fetch would unpack the body: here it is wanted as it travels. */
async function rawAnswer(url: string): Promise<{ body: Buffer; headers: Headers }> {
  const { request } = await import('node:http')
  return new Promise((done) => {
    request(url, { headers: { 'accept-encoding': 'br' } }, async (reply) => {
      const headers = new Headers()
      for (const [name, value] of Object.entries(reply.headers)) headers.set(name, String(value))
      done({ body: Buffer.concat(await reply.toArray()), headers })
    }).end()
  })
}
