/** The way in for machines: it signs nobody in, and leaves a note which machine it was. */
import type { AuthStrategy } from 'payload'
import { assistantHeader } from '@/domain/assistants'
import { noteMachine } from '../people/machine'
import { findMachine, keyIn } from './keys'

export const recogniseMachine: AuthStrategy = {
  name: 'machine',
  async authenticate({ headers, payload, req }) {
    const key = keyIn(headers)
    if (key && req) {
      const machine = await findMachine(payload, key)
      noteMachine(req, headers.has(assistantHeader) && machine ? machine.asAssistant() : machine)
    }
    return { user: null }
  },
}
