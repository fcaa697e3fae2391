/** Whoever keeps copies confirms that hers is gone, by the entry of the feed that told her of it (ADR 153). */
import { z } from 'zod'
import { instant } from './wire'

export const receiptSchema = z
  .object({
    cursor: z.string().describe('The entry that is confirmed.'),
    confirmedAt: instant.describe('When this key said so first; saying it again changes nothing.'),
  })
  .meta({ id: 'Receipt', description: 'That whoever holds the key has no copy of it any more.' })

/** @param path behind `/api/v1/` */
export const isReceipt = ([first, cursor, last, ...more]: readonly string[]): boolean =>
  first === 'changes' && Boolean(cursor) && last === 'receipt' && more.length === 0
