/** Two instances of Berätta, as `npm start` makes them, with one database between them. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { freePort } from '@/serve/free-port'
import { startSite } from './site'

export async function startPair() {
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
  const stop = async () => {
    await there.stop()
    await here.stop()
  }
  return { here, there, stop }
}
