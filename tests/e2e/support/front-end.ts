/** A front end elsewhere: an empty page, whose script a test writes. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'

const port = Number(process.env.E2E_FRONT_END_PORT ?? 3211)

/** As FRONTENDS of the installation under test names it. */
export const frontEnd = `http://127.0.0.1:${port}`
/** The same page by a name that nobody listed. */
export const unlisted = `http://localhost:${port}`

export async function serveFrontEnd(): Promise<Server> {
  const server = createServer((_, res) => res.writeHead(200, { 'content-type': 'text/html' }).end('<p>'))
  await once(server.listen(port, '127.0.0.1'), 'listening')
  return server
}
