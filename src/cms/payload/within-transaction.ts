/** A request's transaction, as Payload's own operations keep it. */
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Does something whole or not at all: in the request's transaction when there is one, which whoever began it then
 * ends, else in one of its own. A failure ends either, as one inside a nested call of Payload does. A commit that
 * fails is swallowed: nothing may be left to fail then.
 */
export async function withinTransaction<T>(req: PayloadRequest, act: () => Promise<T>): Promise<T> {
  const isOwn = await initTransaction(req)
  try {
    const result = await act()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
