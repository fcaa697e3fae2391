/** Opens an archive that may be meant to harm: what it says it holds is counted before anything is unpacked. */
import { unzipSync, type Zippable, zipSync } from 'fflate'

/** Bytes. What a part says it unpacks to, fflate holds it to. */
const largestUnpacked = 100 * 1024 * 1024
const largestPart = 40 * 1024 * 1024
const mostParts = 5000

/** @throws when it is damaged, holds too much, or two parts of one name: readers differ in which of them they show */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const names = new Set<string>()
  let unpacked = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      const folded = name.toLowerCase()
      if (names.has(folded)) throw new Error('Two parts of one name.')
      names.add(folded)
      unpacked += originalSize
      if (originalSize > largestPart || unpacked > largestUnpacked || names.size > mostParts)
        throw new Error('It holds too much.')
      return true
    },
  })
  return new Map(Object.entries(parts))
}

/** No time stands in it, so that the same content is the same bytes. Pictures are compressed already. */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...parts].map(([name, bytes]) => {
    const level = name.startsWith('word/media/') ? 0 : 6
    return [name, [bytes, { level, mtime: new Date(1980, 0, 1) }]] as const
  })
  return zipSync(Object.fromEntries(entries) as Zippable)
}
