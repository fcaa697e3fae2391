/** A malformed id is an unknown id: it must never reach PostgreSQL, which would answer with an error of its own. */
const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value)
}
