import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/env'

const keyLength = 32

/** The key that seals evidence: the given one, or one made once and kept in DATA_DIR, readable by its owner only. */
export function evidenceKey(): Buffer {
  if (env.EVIDENCE_KEY) return Buffer.from(env.EVIDENCE_KEY, 'base64')
  const file = join(env.DATA_DIR, 'evidence-key')
  try {
    mkdirSync(env.DATA_DIR, { recursive: true })
    // "wx": of two processes that start at once, one writes and both read the same.
    writeFileSync(file, randomBytes(keyLength).toString('base64'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64')
  if (key.length !== keyLength)
    throw new Error(`The key in ${file} is broken: evidence cannot be read or written.`)
  return key
}
