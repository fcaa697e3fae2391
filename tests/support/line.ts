/** A line to a database that can be cut as networks are: nothing is refused and nobody hangs up, nothing arrives. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type Line = {
  /** The database's address by this line. */
  readonly url: string
  cut(): void
  mend(): void
  close(): Promise<void>
}

export async function lineTo(databaseUrl: string): Promise<Line> {
  const there = new URL(databaseUrl)
  const open = new Set<Socket>()
  let isCut = false
  const join = (from: Socket, to: Socket) => {
    open.add(from)
    from.on('data', (bytes) => isCut || to.write(bytes))
    from
      .on('error', () => {})
      .on('close', () => {
        open.delete(from)
        if (!isCut) to.destroy()
      })
  }
  const server = createServer((caller) => {
    const database = connect(Number(there.port), there.hostname)
    join(caller, database)
    join(database, caller)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const hangUp = () => {
    for (const socket of open) socket.destroy()
  }
  const address = new URL(databaseUrl)
  address.port = String((server.address() as AddressInfo).port)
  address.hostname = '127.0.0.1'
  return {
    url: address.href,
    cut: () => {
      isCut = true
    },
    // What was said meanwhile is lost, so the conversations are over.
    mend: () => {
      hangUp()
      isCut = false
    },
    async close() {
      hangUp()
      await new Promise((done) => server.close(done))
    },
  }
}
