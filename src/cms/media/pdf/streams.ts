/** The packed parts of a PDF: how much they unpack to is bounded before anything else reads them. */
import { inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { refuseThing } from '../refused-document'
import { stripJpeg, stripJpeg2000 } from './strip-picture'

/** Bytes, of all parts of one file together. */
const largestUnpacked = 200 * 1024 * 1024
/** Bytes, of all parts that are no pictures: every page is read word for word. */
const largestContent = 24 * 1024 * 1024
/** Bytes of a part that is packed in one of the old ways, of which the packed size alone tells how large it gets. */
const largestOld = 4 * 1024 * 1024

const name = PDFName.of
const pixels = new Set(['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode'])
const old = new Set([
  'LZWDecode',
  'ASCII85Decode',
  'ASCIIHexDecode',
  'RunLengthDecode',
  'LZW',
  'A85',
  'AHx',
  'RL',
])
/** Words that only a camera's or program's own notes begin with; they have no business in a page or a font. */
const notes = ['Exif\0\0', '<?xpacket', '<x:xmpmeta', 'http://ns.adobe.com/xap/', 'Photoshop 3.0']

export class StreamCleaner {
  #unpacked = 0
  #content = 0

  /** @returns the stream to keep in its place, and its content where that is neither pixels nor unknown */
  clean(stream: PDFRawStream): { stream: PDFRawStream; content: Uint8Array | null } {
    const filters = filtersOf(stream)
    const last = filters.at(-1) ?? ''
    const packed = pixels.has(last) ? filters.slice(0, -1) : filters
    const content = packed.length === 0 ? stream.contents : this.#unpack(stream, packed)
    if (last === 'DCTDecode' || last === 'JPXDecode') {
      const strip = last === 'DCTDecode' ? stripJpeg : stripJpeg2000
      return { stream: withPixels(stream, strip(content), last), content: null }
    }
    if (pixels.has(last)) return { stream, content: null }
    const isPicture = stream.dict.lookup(name('Subtype')) === name('Image')
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.length)
    if (!isPicture) this.#content += content.length
    if (this.#content > largestContent) throw new Error('Its pages hold too much.')
    if (!isPicture && notes.some((note) => bytes.includes(note, 0, 'latin1')))
      refuseThing('unknown', { place: 'body' })
    return { stream, content: isPicture ? null : content }
  }

  #unpack({ dict, contents }: PDFRawStream, filters: readonly string[]): Uint8Array {
    let bytes = contents
    for (const [at, filter] of filters.entries()) {
      bytes =
        filter === 'FlateDecode' || filter === 'Fl'
          ? this.#inflate(bytes)
          : this.#old(bytes, filter, dict, at)
      this.#count(bytes.length)
    }
    return bytes
  }

  #inflate(bytes: Uint8Array): Uint8Array {
    try {
      return inflateSync(bytes, { maxOutputLength: largestUnpacked - this.#unpacked, finishFlush: 2 })
    } catch (error) {
      // zlib stops at the first fault; a reader shows what came before it. Nobody has checked that, so it is refused.
      throw new Error('A part cannot be unpacked.', { cause: error })
    }
  }

  #old(bytes: Uint8Array, filter: string, dict: PDFDict, at: number): Uint8Array {
    if (!old.has(filter) || bytes.length > largestOld) throw new Error(`Not unpacked: ${filter}.`)
    const parameters = dict.lookup(name('DecodeParms'))
    const one = parameters instanceof PDFArray ? parameters.lookup(at) : parameters
    const alone = PDFDict.withContext(dict.context)
    alone.set(name('Filter'), name(filter))
    if (one instanceof PDFDict) alone.set(name('DecodeParms'), one)
    return decodePDFRawStream(PDFRawStream.of(alone, bytes)).decode()
  }

  #count(size: number): void {
    this.#unpacked += size
    if (this.#unpacked > largestUnpacked) throw new Error('It holds too much.')
  }
}

function filtersOf({ dict }: PDFRawStream): string[] {
  const filter = dict.lookup(name('Filter'))
  if (filter instanceof PDFName) return [filter.decodeText()]
  if (!(filter instanceof PDFArray)) return []
  return Array.from({ length: filter.size() }, (_, at) => filter.lookup(at, PDFName).decodeText())
}

function withPixels({ dict }: PDFRawStream, bytes: Uint8Array, filter: string): PDFRawStream {
  const parameters = dict.lookup(name('DecodeParms'))
  const last = parameters instanceof PDFArray ? parameters.lookup(parameters.size() - 1) : parameters
  dict.set(name('Filter'), name(filter))
  dict.delete(name('DecodeParms'))
  if (last instanceof PDFDict) dict.set(name('DecodeParms'), last)
  dict.set(name('Length'), dict.context.obj(bytes.length))
  return PDFRawStream.of(dict, bytes)
}
