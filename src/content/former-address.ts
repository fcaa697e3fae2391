/** What became of a document that once stood under an address. */
import type { ReviewedKind } from '@/domain/kinds'
import type { LiveState } from '@/domain/workflow/states'
import type { WithdrawalReason } from '@/domain/workflow/withdrawal'
import type { LiveCollection } from './published'
import { note } from './reading'
import { rowsFor } from './sql'

export type FormerAddress = {
  id: string
  /** The address it went live under last. */
  slug: string
  isLive: boolean
  /** How it was taken from readers, where it was. */
  what: LiveState | null
  withdrawnBecause: WithdrawalReason | null
  /** What two people want readers to know of it, in the default language. */
  notice: string | null
  /** Where readers are sent instead, as long as that is live. */
  redirectTo: { kind: ReviewedKind; slug: string } | null
}

/** Undefined for an address that readers were never given. */
export async function formerAddress(
  collection: LiveCollection,
  slug: string,
): Promise<FormerAddress | undefined> {
  note(collection)
  const [found] = await rowsFor<FormerAddress & { redirected: string | null }>(
    `select present.id, present.slug, own.id is not null as "isLive", farewell.what, farewell.because as "withdrawnBecause",
       farewell.notice, farewell.redirect_kind || ':' || farewell.redirect_id as redirected,
       case when instead.slug is not null
         then jsonb_build_object('kind', instead.kind, 'slug', instead.slug) end as "redirectTo"
     from published.addresses former
     join published.addresses present using (kind, id)
     left join published.documents own using (kind, id)
     left join published.farewells farewell using (kind, id)
     left join published.documents instead
       on instead.kind = farewell.redirect_kind and instead.id = farewell.redirect_id
     where former.kind = $1 and former.slug = $2 and present.is_present`,
    [collection, slug],
  )
  if (found) note(`${collection}:${found.id}`)
  if (found?.redirected) note(found.redirected)
  return found
}

/** How a document was taken from readers, by its id: also one that never had an address. Undefined for what was never live. */
export async function leftReaders(
  kind: ReviewedKind,
  id: string,
): Promise<Pick<FormerAddress, 'what' | 'withdrawnBecause' | 'notice'> | undefined> {
  note(`${kind}:${id}`)
  const [found] = await rowsFor<Pick<FormerAddress, 'what' | 'withdrawnBecause' | 'notice'>>(
    `select change.what, change.because as "withdrawnBecause", farewell.notice
     from published.changes change left join published.farewells farewell using (kind, id)
     where change.kind = $1 and change.id = $2 order by change.position desc limit 1`,
    [kind, id],
  )
  return found
}
