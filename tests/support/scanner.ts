/** Stands where clamd stands: speaks its INSTREAM, and knows the one harmless file that every scanner calls harmful. */
import { type AddressInfo, createServer, type Server } from 'node:net'

/** The test file of EICAR, in two parts so that no scanner minds this source. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

export type Scanner = { readonly address: string; close(): Promise<void> }

export async function aScanner(): Promise<Scanner> {
  const server: Server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (data) => {
      received = Buffer.concat([received, Buffer.from(data)])
      if (!received.subarray(-4).equals(Buffer.alloc(4))) return
      socket.end(received.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
