import { brotliCompressSync, constants } from 'node:zlib'

/** The first round trip of a connection. */
export const firstFlight = 14 * 1024

/** What a page weighs on its way to a reader. */
export const weightOf = (page: Buffer): number =>
  brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
