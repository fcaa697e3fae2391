/**
 * Payload's log without what people have written. An error of the database carries the whole query with its values,
 * and so a story, an address or a consent: of such an error only code, table and place are written down. What a caller
 * did wrong she is told in the answer; the line of her request stands in the log already.
 */
import { inspect } from 'node:util'
import { DrizzleQueryError } from '@payloadcms/db-postgres/drizzle'
import { defaultLoggerOptions, type PayloadLogger } from 'payload'
import { env } from '@/env'
import { databaseError } from './database-error'

function withoutContent(entry: unknown): unknown {
  if (typeof entry === 'string') return entry.replace(/Failed query:[\s\S]*/, 'Failed query')
  if (typeof entry !== 'object' || entry === null) return entry
  const { err } = entry as { err?: unknown }
  if (err !== undefined) return { ...entry, err: withoutContent(err) }
  const found = databaseError(entry)
  if (!found && !(entry instanceof DrizzleQueryError)) return entry
  const { code, table, constraint } = found ?? { code: 'did not answer' }
  const bare = new Error(['PostgreSQL', code, table, constraint].filter(Boolean).join(' '))
  const places = (entry as Error).stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  bare.stack = [`DatabaseError: ${bare.message}`, ...places].join('\n')
  return bare
}

/** Next writes down by itself, past any logger, what breaks a page of the admin. */
Object.defineProperty(DrizzleQueryError.prototype, inspect.custom, {
  configurable: true, // a development server reads this file more than once
  value(this: Error) {
    return (withoutContent(this) as Error).stack
  },
})

function isCallersFault(entry: unknown): boolean {
  const err = (entry as { err?: { status?: unknown; code?: unknown; message?: unknown } } | null)?.err
  if (err?.code === 'ECONNRESET' && err.message === 'aborted') return true // who asked has left
  return typeof err?.status === 'number' && err.status >= 400 && err.status < 500
}

/** Payload misses the tool for pictures' sizes, which it is not given: the worker makes them (ADR 94). */
const isMissed = (entry: unknown) =>
  typeof entry === 'string' && entry.startsWith('Image resizing is enabled')

const isWatched = process.stdout.isTTY

/** One line of JSON each. */
const asTheFront = {
  base: null,
  timestamp: () => `,"at":"${new Date().toISOString()}"`,
  formatters: { level: (level: string) => ({ level }) },
}

export const logWithoutContent:
  | PayloadLogger
  | { options: object; destination: typeof defaultLoggerOptions | NodeJS.WriteStream } = {
  options: {
    level: env.LOG_LEVEL,
    ...(isWatched ? {} : asTheFront),
    hooks: {
      logMethod(this: unknown, entries: unknown[], write: (...entries: unknown[]) => void) {
        if (!entries.some((entry) => isCallersFault(entry) || isMissed(entry)))
          write.apply(this, entries.map(withoutContent))
      },
    },
  },
  destination: isWatched ? defaultLoggerOptions : process.stdout,
}
