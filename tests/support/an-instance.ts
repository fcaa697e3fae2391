/** An instance of the front on the test file's own database, with a stand-in for what stands behind it. */
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readEnv } from '@/env'
import { createSite, type Site } from '@/serve/front/site'

export type Instance = { readonly site: Site; readonly server: Server; readonly url: string }

/** @param settings more of the environment */
export async function anInstance(
  next: RequestListener,
  settings: Record<string, string> = {},
): Promise<Instance> {
  const env = readEnv({ DATABASE_URL: String(process.env.DATABASE_URL), ...settings })
  const site = await createSite(env, next, () => false)
  const server = createServer(site.listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { site, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

export async function end({ server, site }: Instance): Promise<void> {
  server.closeAllConnections()
  server.close()
  await site.close()
}
