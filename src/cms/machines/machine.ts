/**
 * A machine with a key. It is never a user: to every rule here it is nobody, and what more it may do is asked for by
 * name, in the two places where a key counts. So it can approve nothing, publish nothing and be no second person.
 */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import type { Scope } from '@/domain/accounts/scopes'
import type { ReviewedKind } from '@/domain/workflow/kinds'
import { now } from '../clock'
import { type Place, query } from '../review/transaction'

const prefix = 'beratta_'
const shownOfKey = prefix.length + 6

export class Machine {
  constructor(
    readonly id: string,
    readonly responsible: string | null,
    readonly scopes: ReadonlySet<Scope>,
    readonly kinds: ReadonlySet<string>,
  ) {}

  may(scope: Scope, kind: ReviewedKind): boolean {
    return this.scopes.has(scope) && this.kinds.has(kind)
  }
}

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex')

/** @returns the key, to be shown once, and what is kept of it */
export function makeKey(): { key: string; hash: string; hint: string } {
  const key = `${prefix}${randomBytes(32).toString('base64url')}`
  return { key, hash: hashOf(key), hint: `${key.slice(0, shownOfKey)}…` }
}

/** The key in a request's `Authorization: Bearer beratta_…`. */
export function keyIn(headers: Pick<Headers, 'get'>): string | null {
  const [, key] = /^Bearer (beratta_\S+)$/.exec(headers.get('authorization') ?? '') ?? []
  return key ?? null
}

/** @returns null for a key that is unknown, expired or stopped */
export async function findMachine(payload: Payload, key: string): Promise<Machine | null> {
  const place = { payload }
  const [row] = await query(
    place,
    sql`select m.id, m.responsible_id, m.last_used_at,
          array(select value::text from machines_scopes s where s.parent_id = m.id) as scopes,
          array(select value::text from machines_kinds k where k.parent_id = m.id) as kinds
        from machines m where m.key_hash = ${hashOf(key)} and not coalesce(m.is_stopped, false)
          and m.expires_at > ${now().toISOString()}`,
  )
  if (!row) return null
  const id = String(row.id)
  await query(
    place,
    sql`update machines set last_used_at = now()
        where id = ${id} and coalesce(last_used_at, 'epoch') < now() - interval '1 minute'`,
  )
  const responsible = row.responsible_id === null ? null : String(row.responsible_id)
  return new Machine(id, responsible, new Set(row.scopes as Scope[]), new Set(row.kinds as string[]))
}

/**
 * Who may have had a hand in what a machine hands in (I24): whoever answers for it, and whoever made it a key.
 * @returns null when no machine is at work
 */
export async function peopleBehind(place: Place, machine: Machine | null): Promise<string[] | null> {
  if (!machine) return null
  const rows = await query(
    place,
    sql`select distinct actor from app.account_events
        where person = ${machine.id} and name = 'keyMade' and actor is not null`,
  )
  const makers = rows.map(({ actor }) => String(actor))
  return [...new Set([...(machine.responsible ? [machine.responsible] : []), ...makers])]
}

const slot = 'machine'

/** Notes on a request which machine sent it; `null` for a key that is not valid. */
export function noteMachine(req: Pick<PayloadRequest, 'context'>, machine: Machine | null): void {
  req.context[slot] = machine
}

/** Only what `noteMachine` wrote counts: nothing in a request can be an instance of the class. */
export function machineOf(req: Pick<PayloadRequest, 'context'>): Machine | null {
  const found = req.context?.[slot]
  return found instanceof Machine ? found : null
}

export const hasBrokenKey = (req: Pick<PayloadRequest, 'context'>): boolean => req.context?.[slot] === null
