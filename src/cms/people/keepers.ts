/** Who answers for a release. */
import { publishers } from '@/domain/releases/acts'
import type { Queryable } from '../db/transaction'
import { holdsRole, idsWithRole } from './people-with-role'

/** @returns its owner; every editor when she has left, or publishes no more, so that it is never nobody's */
export async function keepersOf(queryable: Queryable, owner: string): Promise<string[]> {
  return (await publishes(queryable, owner)) ? [owner] : idsWithRole(queryable, 'editor')
}

/** Whether she works here still, and with releases. */
export const publishes = (queryable: Queryable, person: string): Promise<boolean> =>
  holdsRole(queryable, person, publishers)
