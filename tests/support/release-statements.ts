/** Every statement of the transactions in which releases go live, before it is sent. */
import pg from 'pg'

type Asked = { readonly text?: string; readonly values?: readonly unknown[] }

/** @returns undoes it */
export function beforeEachStatement(tell: (text: string) => void): () => void {
  const { prototype } = pg.Client
  const send = prototype.query as (...all: unknown[]) => unknown
  const inside = new WeakSet<object>()
  const query = function (this: pg.Client, ...all: unknown[]) {
    const asked: Asked = typeof all[0] === 'string' ? { text: all[0] } : (all[0] as Asked)
    const values = asked.values ?? (Array.isArray(all[1]) ? all[1] : [])
    const { text = '' } = asked
    // The lock of the release is what such a transaction begins with.
    if (/pg_advisory_xact_lock/.test(text) && String(values[0]).startsWith('release:')) inside.add(this)
    if (inside.has(this)) tell(text)
    if (/^(?:commit|rollback)\b/i.test(text)) inside.delete(this)
    return send.apply(this, all)
  }
  Object.assign(prototype, { query })
  return () => void Object.assign(prototype, { query: send })
}
