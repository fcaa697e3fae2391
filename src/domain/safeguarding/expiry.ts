/** When a consent is about to lapse: people are warned twice, then the picture comes down by itself. */
import { daysAfter } from './calendar'

/** Days before the last day at which safeguarding is warned, the first warning first. */
export const warningDays = [60, 14] as const

export type Expiry = 'far' | 'soon' | 'verySoon' | 'expired'

/** @returns how near the end is: at most 60 days is soon, at most 14 very soon */
export function expiryOf(validUntil: Date, today: Date): Expiry {
  if (!(validUntil >= today)) return 'expired'
  const [first, second] = warningDays
  if (daysAfter(today, second) >= validUntil) return 'verySoon'
  return daysAfter(today, first) >= validUntil ? 'soon' : 'far'
}
