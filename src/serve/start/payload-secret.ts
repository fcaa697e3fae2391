import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from '@/env'
import { StartError } from '../start-error'

/** The key that signs sessions: the given one, or with the embedded database one made once and kept beside it. */
export function payloadSecret(env: Env): string {
  if (env.PAYLOAD_SECRET) {
    if (env.PAYLOAD_SECRET.length >= 32) return env.PAYLOAD_SECRET
    throw new StartError('PAYLOAD_SECRET is too short: 32 random characters or more (openssl rand -hex 32).')
  }
  if (env.DATABASE_URL)
    throw new StartError(
      'With DATABASE_URL set, PAYLOAD_SECRET is needed too: 32 random characters or more, the same at every start.',
    )
  const file = join(env.DATA_DIR, 'payload-secret')
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const made = randomBytes(32).toString('hex')
    writeFileSync(file, made, { mode: 0o600 })
    return made
  }
}
