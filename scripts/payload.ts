/** What Payload makes of the configuration. It wants a secret and an address; here neither needs to be true. */
import { exitCodeOf } from './check/run'

const env = { PAYLOAD_SECRET: 'for generating only', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }

/** One of its own commands. */
export const payload = (...words: string[]): Promise<number> => exitCodeOf('payload', words, env)

/** The types of what is stored, and where the admin finds its components. */
export const generatePayloads = (): Promise<number> =>
  exitCodeOf('tsx', ['scripts/generate-payloads.ts'], env)
