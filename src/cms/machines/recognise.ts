/** The way in for machines: it signs nobody in, and leaves a note which machine it was. */
import type { AuthStrategy } from 'payload'
import { noteMachine } from '../people/machine'
import { findMachine, keyIn } from './keys'

export const recogniseMachine: AuthStrategy = {
  name: 'machine',
  async authenticate({ headers, payload, req }) {
    const key = keyIn(headers)
    if (key && req) noteMachine(req, await findMachine(payload, key))
    return { user: null }
  },
}
