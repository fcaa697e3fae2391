/**
 * "N has this open too": a heartbeat per open form, in an unlogged table, because losing it costs nothing. It is a
 * courtesy and no lock; what protects a text is the version that every save names.
 */

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { heartbeat, type Presence } from '@/domain/review/presence'
import type { Person } from '@/domain/roles'
import { decide } from '@/domain/workflow/decide'
import { notRun } from '@/domain/workflow/subject'
import { now } from '../clock'
import { app, type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import { loadInside } from '../document/inside'
import type { Reference } from '../document/reference'
import { actorOf } from '../people/actor'
import { readNames } from '../people/names'

const patience = 3 * heartbeat

/** Says that this person has the document open. @param isLeaving when the form closes */
export async function bePresent(
  req: PayloadRequest,
  person: Person,
  reference: Reference,
  isLeaving: boolean,
): Promise<Presence> {
  const { kind, id } = reference
  const { subject, latest } = await loadInside(req, person, reference)
  if (isLeaving) {
    await query(
      req,
      sql`delete from ${app.presence} where kind = ${kind} and id = ${id} and person = ${person.id}`,
    )
  } else {
    await query(
      req,
      sql`insert into ${app.presence} (kind, id, person, seen_at) values (${kind}, ${id}, ${person.id}, now())
          on conflict (kind, id, person) do update set seen_at = now()`,
    )
  }
  const [present, saved] = await Promise.all([
    query<RowOf<typeof app.presence, 'person'>>(
      req,
      sql`select person from ${app.presence} where kind = ${kind} and id = ${id} and person <> ${person.id}
            and seen_at > now() - make_interval(secs => ${patience}) order by seen_at`,
    ),
    query<RowOf<typeof stored.workflow_events, 'actor'>>(
      req,
      sql`select actor from ${stored.workflow_events} where subject_collection = ${kind} and subject_id = ${id}
            and version = ${latest?.id ?? ''} and name in ('create', 'save') and not is_refused limit 1`,
    ),
  ])
  const saver = saved[0]?.actor ?? null
  const ids = present.map((row) => row.person)
  const names = await readNames(req, [...ids, saver])
  const expected = subject.latestVersion ?? undefined
  const save = decide({ name: 'save', now: now(), expected, gates: notRun }, subject, actorOf(req))
  return {
    others: ids.flatMap((other) => names.get(other) ?? []),
    version: latest?.id ?? null,
    savedBy: saver && saver !== person.id ? (names.get(saver) ?? null) : null,
    maySave: save.allowed ? { allowed: true } : save,
  }
}
