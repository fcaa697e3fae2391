/** Who is signed in: Payload's answer, if the session still stands and has shown what its owner's roles ask for. */
import type { Payload } from 'payload'
import { mustProve } from '@/domain/accounts/second-factor'
import { env } from '@/env'
import { askAlso, sessionOf } from '../payload/session'
import { personOf } from '../people/actor'
import { touchSession } from './sessions'

export function guardSessions(payload: Payload): void {
  askAlso(payload, async (user) => {
    if (user.collection !== 'users') return false
    const session = await touchSession({ payload }, sessionOf(user) ?? '', String(user.id))
    const person = personOf({ user })
    if (!session || !person) return false
    const isAsked = session.hasFactor || mustProve(person, env.SECOND_FACTOR)
    return !isAsked || session.isProven
  })
}
