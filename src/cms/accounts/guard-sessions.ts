/** Who is signed in: Payload's answer, if the session still stands and has shown what its owner's roles ask for. */
import { type AuthStrategy, JWTAuthentication, type Payload } from 'payload'
import { mustProve } from '@/domain/accounts/second-factor'
import { env } from '@/env'
import { personOf } from '../people/actor'
import { sessionOf, touchSession } from './sessions'

const authenticate: AuthStrategy['authenticate'] = async (args) => {
  const result = await JWTAuthentication(args)
  const { user } = result
  if (user?.collection !== 'users') return { ...result, user: null }
  const { payload } = args
  const session = await touchSession({ payload }, sessionOf(user) ?? '', String(user.id))
  const person = personOf({ user })
  if (!session || !person) return { user: null }
  const isAsked = session.hasFactor || mustProve(person, env.SECOND_FACTOR)
  return isAsked && !session.isProven ? { user: null } : result
}

/** Payload adds its own strategy after all others, and one that says no is not the last word: it is replaced. */
export function guardSessions(payload: Payload): void {
  const own = payload.authStrategies.findIndex(({ name }) => name === 'local-jwt')
  if (own === -1) throw new Error('Payload signs people in by another way than sessions are guarded for.')
  payload.authStrategies[own] = { name: 'local-jwt', authenticate }
}
