/**
 * A machine with a key. It is never a user: to every rule here it is nobody, and what more it may do is asked for by
 * name, in the few places where a key counts. So it can approve nothing, publish nothing and be no second person.
 */
import type { PayloadRequest } from 'payload'
import type { Scope } from '@/domain/accounts/scopes'
import type { ReviewedKind } from '@/domain/kinds'
import { requestNote } from '../payload/request-note'

export class Machine {
  constructor(
    readonly id: string,
    readonly name: string,
    /** Who has said yes to answering for what it hands in; null without her yes. */
    readonly answerer: string | null,
    readonly scopes: ReadonlySet<Scope>,
    readonly kinds: ReadonlySet<string>,
    /** By which way it came. Whoever says falsely that it is an assistant is believed less, never more. */
    readonly origin: 'machine' | 'assistant' = 'machine',
  ) {}

  asAssistant(): Machine {
    return new Machine(this.id, this.name, this.answerer, this.scopes, this.kinds, 'assistant')
  }

  may(scope: Scope, kind: ReviewedKind): boolean {
    return this.scopes.has(scope) && this.kinds.has(kind)
  }
}

const sender = requestNote<Machine | null>('machine')

/** Notes on a request which machine sent it; `null` for a key that is not valid. */
export function noteMachine(req: Pick<PayloadRequest, 'context'>, machine: Machine | null): void {
  sender.write(req, machine)
}

/** Only what `noteMachine` wrote counts: nothing in a request can be an instance of the class. */
export function machineOf(req: Pick<PayloadRequest, 'context'>): Machine | null {
  const found = sender.on(req)
  return found instanceof Machine ? found : null
}

export const hasBrokenKey = (req: Pick<PayloadRequest, 'context'>): boolean => sender.on(req) === null
