/** Who may have everything that is live as one file: a machine with the scope `read`, or an administrator. */
import type { Payload } from 'payload'
import { hasRole } from '@/domain/roles'
import { countAttempt, type Limit } from '../db/rate-limit'
import { findMachine, keyIn } from '../machines/keys'
import { personOf } from '../people/actor'
import { keyed } from '../secrets/keyed'

/** Nobody needs it more often than a few times an hour. */
const limit: Limit = { free: 6, first: 600, longest: 3600 }

/** Counts the wish. @returns seconds to wait, where it comes too early */
export async function exporterOf(
  payload: Payload,
  headers: Headers,
): Promise<'nobody' | 'brokenKey' | 'welcome' | { readonly waits: number }> {
  const who = await nameOf(payload, headers)
  if (!who) return keyIn(headers) ? 'brokenKey' : 'nobody'
  const waits = await countAttempt({ payload }, limit, keyed('export', who))
  return waits > 0 ? { waits } : 'welcome'
}

async function nameOf(payload: Payload, headers: Headers): Promise<string | null> {
  const key = keyIn(headers)
  if (key) {
    const machine = await findMachine(payload, key)
    return machine?.scopes.has('read') ? machine.id : null
  }
  const person = personOf(await payload.auth({ headers }))
  return person && hasRole(person, 'admin') ? person.id : null
}
