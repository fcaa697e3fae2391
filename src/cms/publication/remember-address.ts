/**
 * Addresses keep leading somewhere. Every address under which a document goes live is remembered; when it goes live
 * under another, readers of the old one are sent on (content/gone reads it). Somebody who takes over an old address
 * has it: what is live under an address always wins.
 */

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { published } from '../db/tables'
import { query } from '../db/transaction'
import type { Reference } from '../document/reference'

type Address = Reference & { readonly slug: string }

/** Part of the transaction that brings the documents before their readers. */
export async function rememberAddresses(req: PayloadRequest, addresses: readonly Address[]): Promise<void> {
  if (addresses.length === 0) return
  const given = sql`jsonb_to_recordset(${JSON.stringify(addresses)}::jsonb) as given(kind text, id text, slug text)`
  await query(
    req,
    sql`update ${published.addresses} a set is_present = false from ${given}
        where a.kind = given.kind and a.id = given.id and a.is_present and a.slug <> given.slug`,
  )
  await query(
    req,
    sql`insert into ${published.addresses} (kind, slug, id, is_present)
        select kind, slug, id, true from ${given}
        on conflict (kind, slug)
        do update set id = excluded.id, is_present = true, since = now()`,
  )
}
