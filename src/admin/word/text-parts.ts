/**
 * Of a Word file, only what its text is made of. Pictures, macros and the names of those who wrote it are never
 * unpacked, and a small file that says it holds a very large one is not opened.
 */
import { strFromU8, unzipSync, zipSync } from 'fflate'

const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering)\.xml|word\/_rels\/document\.xml\.rels)$/
const largestUnpacked = 30 * 1024 * 1024
const isZip = (bytes: Uint8Array) => strFromU8(bytes.subarray(0, 4), true) === 'PK\u0003\u0004'
/** Word's format until 2007, and its wrapping of a file with a password. */
const isOld = (bytes: Uint8Array) => strFromU8(bytes.subarray(0, 4), true) === '\u00d0\u00cf\u0011\u00e0'

export type NoText = 'kind' | 'old' | 'broken'

/** @returns a Word file of the text alone, or why there is none */
export function textParts(bytes: Uint8Array): Uint8Array | NoText {
  if (!isZip(bytes)) return isOld(bytes) ? 'old' : 'kind'
  let unpacked = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false
        unpacked += originalSize
        if (unpacked > largestUnpacked) throw new Error('too large')
        return true
      },
    })
    if (!parts['word/document.xml']) return 'kind'
    // The format has no use for a document type; those who make one have.
    const isHonest = Object.values(parts).every((part) => !strFromU8(part).includes('<!DOCTYPE'))
    return isHonest ? zipSync(parts, { level: 0 }) : 'broken'
  } catch {
    return 'broken'
  }
}
