import type { RequestListener, Server } from 'node:http'
import { setSourceMapsSupport } from 'node:module'
import type { Env } from '@/env'

export type NextHandler = { readonly listener: RequestListener; close(): Promise<void> }

/** Prepares Next in this process. Imported late: Next reads the environment when it is loaded. */
export async function nextHandler(env: Env, dev: Server | undefined): Promise<NextHandler> {
  // tsx has Node keep the source map of whatever is loaded: of what Next loads, which is packages, nobody reads any.
  if (!dev) setSourceMapsSupport(false)
  const { default: next } = await import('next')
  const app = next({
    dev: dev !== undefined,
    hostname: env.HOST,
    port: env.PORT,
    ...(dev ? { httpServer: dev } : {}), // hot reload hangs its socket on the server that visitors reach
  })
  await app.prepare()
  const handle = app.getRequestHandler()
  return { listener: (req, res) => void handle(req, res), close: () => app.close() }
}
