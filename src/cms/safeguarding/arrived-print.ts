/**
 * What a file was known by when it came, before it was made anew: who takes a stored picture down and uploads it again
 * brings the bytes that were stored, not those that came first.
 */
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'

/** What bytes are known by. @returns SHA-256 in hexadecimal */
export const printOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const keyOf = (name: string) => `arrived:${name}`

export function rememberPrint(req: PayloadRequest, name: string, bytes: Buffer): void {
  req.context[keyOf(name)] = printOf(bytes)
}

export const arrivedPrint = (req: PayloadRequest, name: string): string | undefined =>
  req.context[keyOf(name)] as string | undefined
