/** A release and its places, as the database keeps them. */
import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'
import { type ReleaseState, type ReleaseSubject, underWay } from '@/domain/releases/acts'
import type { Stop } from '@/domain/releases/release'
import { isStaff, type Person } from '@/domain/roles'
import type { TransitionName } from '@/domain/workflow/transitions'
import { app, type RowOf } from '../db/tables'
import { type Queryable, query } from '../db/transaction'
import type { Reference } from '../document/reference'

export type Release = ReleaseSubject & {
  readonly id: string
  readonly name: string
  readonly owner: string
  readonly failure: readonly Stop[]
  readonly madeAt: Date
  readonly liveAt: Date | null
}

export type Place = Reference & {
  readonly version: string
  readonly hash: string
  /** The act that made it void. */
  readonly voidedBecause: TransitionName | null
}

type Row = RowOf<typeof app.releases> & { readonly places: number; readonly voided: number }

/** @returns those that are chosen, the newest first; those under way before those that are over */
export async function readReleases(
  queryable: Queryable,
  which: ReturnType<typeof sql>,
  limit = 1,
): Promise<Release[]> {
  const rows = await query<Row>(
    queryable,
    sql`select r.*, p.places, p.voided from ${app.releases} r, lateral (
          select count(*)::int as places, (count(*) filter (where voided_at is not null))::int as voided
          from ${app.release_places} where release = r.id
        ) p
        where ${which} order by r.state in ${[...underWay]} desc, r.made_at desc, r.id limit ${limit}`,
  )
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    owner: row.owner,
    state: row.state as ReleaseState,
    places: row.places,
    voided: row.voided,
    scheduledFor: row.scheduled_for === null ? null : new Date(row.scheduled_for),
    failure: (row.failure ?? []) as Stop[],
    madeAt: new Date(row.made_at),
    liveAt: row.live_at === null ? null : new Date(row.live_at),
  }))
}

/** @throws NotFound for whoever does not work in the newsroom, and where there is no such release */
export async function releaseFor(req: PayloadRequest, person: Person, id: string): Promise<Release> {
  const [release] = isStaff(person) ? await readReleases(req, sql`r.id = ${id}`) : []
  if (!release) throw new NotFound(req.t)
  return release
}

/** In the order in which their documents are locked. */
export async function readPlaces(queryable: Queryable, release: string): Promise<Place[]> {
  const rows = await query<RowOf<typeof app.release_places>>(
    queryable,
    sql`select * from ${app.release_places} where release = ${release} order by kind collate "C", id collate "C"`,
  )
  return rows.map(({ kind, id, version, hash, voided_because: voidedBecause }) => ({
    kind: kind as Reference['kind'],
    id,
    version,
    hash,
    voidedBecause: voidedBecause as TransitionName | null,
  }))
}
