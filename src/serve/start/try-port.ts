import { createServer } from 'node:http'
import { listen } from '../front/listen'

/** Tells at once that a port cannot be had, in the sentence that listening on it would end with; and leaves it free. */
export async function tryPort(port: number, host: string): Promise<void> {
  const server = createServer()
  await listen(server, port, host)
  await new Promise((closed) => server.close(closed))
}
