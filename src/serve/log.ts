import { env } from '@/env'

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const

type Level = Exclude<(typeof levels)[number], 'silent'>
type Fields = Readonly<Record<string, string | number | boolean | undefined>>

/** Whether lines of this level are written at all. */
export function logs(level: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(env.LOG_LEVEL)
}

/** Writes one line of JSON. Never pass a query string, an address, a name, a body: the log holds no personal data. */
export function log(level: Level, event: string, fields: Fields = {}): void {
  if (logs(level))
    process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`)
}
