/** Payload's own commands. They want a secret and an address; generating needs neither to be true. */
import { exitCodeOf } from './check/run'

const env = { PAYLOAD_SECRET: 'for generating only', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }

export const payload = (...words: string[]): Promise<number> => exitCodeOf('payload', words, env)

/** The types of what is stored, and where the admin finds its components. */
export async function generatePayloads(): Promise<void> {
  await payload('generate:types')
  await payload('generate:importmap')
}
