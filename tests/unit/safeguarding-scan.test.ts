import { type AddressInfo, createServer, type Server } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { scan } from '@/cms/media/scan'

let server: Server | undefined

afterEach(() => server?.close())

/** Speaks clamd's INSTREAM: gathers the chunks until the empty one, then answers. */
async function aScanner(answer: (bytes: Buffer) => string | null): Promise<string> {
  server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (data) => {
      received = Buffer.concat([received, Buffer.from(data)])
      const bytes = bytesOf(received)
      const line = bytes && answer(bytes)
      if (line) socket.end(line)
    })
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function bytesOf(stream: Buffer): Buffer | null {
  const command = Buffer.from('zINSTREAM\0')
  if (!stream.subarray(0, command.length).equals(command)) return null
  const chunks: Buffer[] = []
  for (let at = command.length; at + 4 <= stream.length; ) {
    const size = stream.readUInt32BE(at)
    if (size === 0) return Buffer.concat(chunks)
    if (at + 4 + size > stream.length) return null
    chunks.push(stream.subarray(at + 4, at + 4 + size))
    at += 4 + size
  }
  return null
}

describe('a file', () => {
  it('reaches the scanner whole, whatever its size', async () => {
    for (const size of [0, 1, 65_536, 65_537, 300_000]) {
      const sent = Buffer.alloc(size, 'x')
      let arrived: Buffer | undefined
      const address = await aScanner((bytes) => {
        arrived = bytes
        return 'stream: OK\0'
      })
      expect(await scan(address, sent)).toBe('clean')
      expect(arrived?.equals(sent)).toBe(true)
      server?.close()
    }
  })

  it.each([
    ['stream: OK\0', 'clean'],
    ['stream: Eicar-Test-Signature FOUND\0', 'infected'],
    ['stream: Win.Test.EICAR_HDB-1 FOUND\0', 'infected'],
    ['INSTREAM size limit exceeded. ERROR\0', 'failed'],
    ['stream: OK FOUND OK\0', 'failed'],
    ['OK\0', 'failed'],
    ['stream: ', 'failed'],
  ])('of which the scanner says %j is %s', async (answer, state) => {
    expect(await scan(await aScanner(() => answer), Buffer.from('bytes'))).toBe(state)
  })

  it('that nobody answers for is not clean', async () => {
    expect(await scan('tcp://127.0.0.1:1', Buffer.from('bytes'))).toBe('failed')
    expect(await scan(await aScanner(() => null), Buffer.from('bytes'), 50)).toBe('failed')
  })
})
