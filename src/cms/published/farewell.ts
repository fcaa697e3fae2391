/** What readers are told of a document that was taken from them, until it comes back. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { liveState } from '@/domain/workflow/states'
import { published } from '../db/tables'
import { query } from '../db/transaction'
import type { Item } from '../document/item'
import type { Reference } from '../document/reference'

export type Farewell = Pick<Item, 'live' | 'withdrawnBecause' | 'notice' | 'redirectTo'>

/** Nothing is told of what readers have never had. */
export async function writeFarewell(
  req: PayloadRequest,
  { kind, id }: Reference,
  { live, withdrawnBecause, notice, redirectTo }: Farewell,
): Promise<void> {
  if (live === liveState.never) return
  await query(
    req,
    sql`insert into ${published.farewells} (kind, id, what, because, notice, redirect_kind, redirect_id)
        values (${kind}, ${id}, ${live}, ${withdrawnBecause}, ${notice}, ${redirectTo?.kind ?? null}, ${redirectTo?.id ?? null})
        on conflict (kind, id) do update set what = excluded.what, because = excluded.because, notice = excluded.notice,
          redirect_kind = excluded.redirect_kind, redirect_id = excluded.redirect_id`,
  )
}

export async function forgetFarewells(
  req: PayloadRequest,
  kind: Reference['kind'],
  ids: readonly string[],
): Promise<void> {
  await query(req, sql`delete from ${published.farewells} where kind = ${kind} and id in ${[...ids]}`)
}
