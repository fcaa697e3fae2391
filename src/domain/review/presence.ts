/** Who else has a text open, and whether it has moved on since one opened it. */
import type { Permission } from './standing'

export type Presence = {
  readonly others: readonly string[]
  /** The latest version, and who saved it. */
  readonly version: string | null
  readonly savedBy: string | null
  readonly maySave: Permission
}

/** How often an open form says that it is still open, in seconds; silence of three times that means gone. */
export const heartbeat = 20
