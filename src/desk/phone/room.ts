/** Whether the telephone has room for what she may still write. */

/** A long text with all that is kept of it, several times over. */
const enough = 2 * 1024 * 1024

let asked = false

/** @returns false before it is full, so that she hears of it in time */
export const roomLeft = (): Promise<boolean> => roomFor(0)

/** @param bytes of something that is no text: with it there must still be room for all that she writes */
export async function roomFor(bytes: number): Promise<boolean> {
  const { storage } = navigator
  if (!storage?.estimate) return true
  // Once she has written something, it is asked to stay when room gets short.
  if (!asked) void storage.persist?.().catch(() => false)
  asked = true
  const { quota, usage } = await storage.estimate()
  return quota === undefined || usage === undefined || quota - usage - bytes > enough
}
