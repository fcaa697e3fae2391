/** The driver's own error inside whatever wrapped it: Drizzle does, sometimes more than once. */
export type DatabaseError = {
  /** Five characters, the first two its class: `22P02`. */
  readonly code: string
  readonly table?: string
  readonly constraint?: string
}

export function databaseError(error: unknown): DatabaseError | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  const isOne = typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)
  return isOne ? (error as DatabaseError) : databaseError(cause)
}
