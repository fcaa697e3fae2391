/** Asks clamd over TCP whether bytes are harmful (protocol INSTREAM of clamd(8)). Whatever is not a clear OK is no OK. */
import { connect } from 'node:net'

export type ScanState = 'clean' | 'infected' | 'failed'

const chunkSize = 64 * 1024
const patience = 30_000
/** clamd's answer is one short line. */
const longestAnswer = 4096

/**
 * @param address tcp://host:port
 * @returns `failed` when the scanner does not answer, not in time, or with anything unexpected: fail closed
 */
export function scan(address: string, bytes: Buffer, timeout = patience): Promise<ScanState> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) })
    const alarm = setTimeout(() => done('failed'), timeout)
    let answer = ''
    const done = (state: ScanState) => {
      clearTimeout(alarm)
      socket.destroy()
      resolve(state)
    }
    socket.once('connect', () => {
      for (const part of instream(bytes)) socket.write(part)
    })
    socket.on('data', (data) => {
      answer += data.toString('latin1')
      if (answer.includes('\0') || answer.length > longestAnswer) done(stateOf(answer))
    })
    socket.once('error', () => done('failed'))
    socket.once('close', () => done(stateOf(answer)))
  })
}

function* instream(bytes: Buffer): Generator<Buffer> {
  yield Buffer.from('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += chunkSize) {
    const chunk = bytes.subarray(at, at + chunkSize)
    yield lengthOf(chunk)
    yield chunk
  }
  yield lengthOf(Buffer.alloc(0))
}

function lengthOf({ length }: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(length)
  return size
}

function stateOf(answer: string): ScanState {
  const line = answer.split('\0')[0]?.trim() ?? ''
  if (line === 'stream: OK') return 'clean'
  return /^stream: .+ FOUND$/.test(line) ? 'infected' : 'failed'
}
