/**
 * How often one address is written to because somebody typed it into the form, whoever she was. The count stands with
 * the address, and goes with it: nothing is kept of who has left (I32).
 */
import { day } from '../day'

const hour = 60 * 60 * 1000

/** For so long a link to confirm is good, and an address that nobody confirmed is kept. */
export const daysToConfirm = 7

/** Between two mails to the same address. */
const silence = 6 * hour
/** In a week. */
const most = 3
const week = 7 * day

export type Asked = { readonly count: number; readonly since: Date; readonly at: Date }

/**
 * @param before how often it was asked for already; null for an address that is not known
 * @returns what to remember of a question that is answered by a mail; null where nothing may be sent
 */
export function countAsked(before: Asked | null, now: Date): Asked | null {
  if (!before) return { count: 1, since: now, at: now }
  if (now.getTime() - before.at.getTime() < silence) return null
  if (now.getTime() - before.since.getTime() >= week) return { count: 1, since: now, at: now }
  return before.count < most ? { count: before.count + 1, since: before.since, at: now } : null
}
