/**
 * What a file was known by when it came, before it was made anew: who takes a stored picture down and uploads it again
 * brings the bytes that were stored, not those that came first.
 */
import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { requestNote } from '../payload/request-note'

/** What bytes are known by. @returns SHA-256 in hexadecimal */
export const printOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const arrived = (name: string) => requestNote<string>(`arrived:${name}`)

export function rememberPrint(req: PayloadRequest, name: string, bytes: Buffer): void {
  arrived(name).write(req, printOf(bytes))
}

export const arrivedPrint = (req: PayloadRequest, name: string): string | undefined => arrived(name).on(req)
