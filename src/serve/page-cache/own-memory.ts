/**
 * The same bytes in memory of their own size. What zlib and `Buffer.concat` give is a slice of a larger piece (16 or
 * 64 KB), and whoever keeps a slice keeps the piece: a cache that counts slices holds many times what it counts.
 */
export function ownMemory(...parts: readonly Buffer[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const own = Buffer.allocUnsafeSlow(length)
  let at = 0
  for (const part of parts) at += part.copy(own, at)
  return own
}
