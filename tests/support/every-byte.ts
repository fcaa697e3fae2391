/**
 * What anybody with patience finds in a file, by means that are none of the project's own: its bytes, and whatever is
 * packed in them, however deep; words in every way that office programs write them.
 */
import { inflateRawSync, inflateSync } from 'node:zlib'

const deepest = 3

/** @returns the file itself and everything packed in it */
export function everyByteOf(bytes: Buffer, depth = 0): Buffer[] {
  const inner = depth < deepest ? [...zipped(bytes), ...streamed(bytes)] : []
  return [bytes, ...inner.flatMap((one) => everyByteOf(one, depth + 1))]
}

/** Every local file header, also of entries that the directory does not name. */
function* zipped(bytes: Buffer): Generator<Buffer> {
  for (let at = bytes.indexOf('PK\u0003\u0004'); at !== -1; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
    if (at + 30 > bytes.length) return
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
    if (bytes.readUInt16LE(at + 8) === 8) yield* unpacked(() => inflateRawSync(bytes.subarray(start), loose))
  }
}

function* streamed(bytes: Buffer): Generator<Buffer> {
  for (let at = bytes.indexOf('stream'); at !== -1; at = bytes.indexOf('stream', at + 6)) {
    const start = bytes[at + 6] === 13 ? at + 8 : at + 7
    yield* unpacked(() => inflateSync(bytes.subarray(start), loose))
  }
}

const loose = { finishFlush: 2, maxOutputLength: 64 * 1024 * 1024 }

function* unpacked(unpack: () => Buffer): Generator<Buffer> {
  try {
    const bytes = unpack()
    if (bytes.length > 0) yield bytes
  } catch {
    // Not packed, or not in this way.
  }
}

/** Whether a word stands anywhere in a file: as text, as UTF-16 in either order, or as the digits of a PDF's string. */
export function holds(file: Buffer, word: string): boolean {
  const wide = Buffer.from(word, 'utf16le')
  const swapped = Buffer.from(wide).swap16()
  const ways = [Buffer.from(word), Buffer.from(word, 'latin1'), wide, swapped]
  const digits = [word, swapped.toString('latin1')].map((text) => Buffer.from(text, 'latin1').toString('hex'))
  return everyByteOf(file).some((bytes) => {
    if (ways.some((way) => bytes.includes(way))) return true
    const text = bytes.toString('latin1').toLowerCase()
    return digits.some((hex) => text.includes(hex))
  })
}
