/**
 * A compressed picture within a PDF without what cameras and programs write into it. The pixels are not packed anew:
 * a PDF says elsewhere how their colours are meant, and a second packing would make them worse.
 */

/** Of a JPEG stays what decoding needs: tables, frames, scans, the restart interval, and Adobe's word on colours. */
const isNeeded = (marker: number) =>
  marker === 0xdb || // quantisation
  marker === 0xc4 || // Huffman
  marker === 0xcc || // arithmetic
  marker === 0xdd || // restart interval
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8)
const adobe = 0xee

/** @throws when it is no whole JPEG */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new Error('No JPEG.')
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  for (let at = 2; at < bytes.length; ) {
    if (bytes[at] !== 0xff) throw new Error('No marker where one should be.')
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) {
      kept.push(bytes.subarray(at, at + 2))
      return Buffer.concat(kept)
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) throw new Error('A segment without an end.')
    if (marker === 0xda) {
      const scanEnd = endOfScan(bytes, end)
      kept.push(bytes.subarray(at, scanEnd))
      at = scanEnd
      continue
    }
    if (marker === adobe && length >= 14 && startsWith(bytes, at + 4, 'Adobe'))
      kept.push(Buffer.from([0xff, adobe, 0, 14]), bytes.subarray(at + 4, at + 16))
    else if (isNeeded(marker)) kept.push(bytes.subarray(at, end))
    at = end
  }
  throw new Error('A JPEG without an end.')
}

/** Within a scan, 0xFF is followed by 0 or a restart; any other marker ends it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at
  }
  throw new Error('A scan without an end.')
}

const startsWith = (bytes: Uint8Array, at: number, word: string) =>
  Buffer.from(bytes.subarray(at, at + word.length)).toString('latin1') === word

/** Boxes of JPEG 2000 (ISO/IEC 15444-1, annex I): signature, kind, header and pixels; not `xml `, `uuid`, `uinf`. */
const neededBoxes = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c'])
const codestream = [0xff, 0x4f, 0xff, 0x51]

/** @throws when its boxes do not fit into each other */
export function stripJpeg2000(bytes: Uint8Array): Uint8Array {
  // Bare pixels, without boxes.
  if (codestream.every((byte, at) => bytes[at] === byte)) return bytes
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = view.getUint32(at)
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    const end = length === 0 ? bytes.length : at + length
    // Length 1 says that 64 bits follow: no picture of a document is so large.
    if ((length !== 0 && length < 8) || end > bytes.length) throw new Error('A box without an end.')
    if (neededBoxes.has(type)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat(kept)
}
