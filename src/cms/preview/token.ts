/** A link's token: 256 random bits that stand in its address, and of which only the fingerprint is stored. */
import { createHash, randomBytes } from 'node:crypto'

export const newToken = (): string => randomBytes(32).toString('base64url')

/** Looking a token up by its SHA-256 tells nothing by its time: nobody can choose the fingerprint that is compared. */
export const fingerprintOf = (token: string): Buffer => createHash('sha256').update(token).digest()

export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text)
