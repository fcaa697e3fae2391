/** The log of what became of documents for readers, in the order of the commits: what whoever keeps a copy follows. */
import type { ReviewedKind } from '@/domain/kinds'
import { type Locale, locales } from '@/domain/locales'
import type { PublicChange } from '@/domain/workflow/public-change'
import { liveState } from '@/domain/workflow/states'
import type { WithdrawalReason } from '@/domain/workflow/withdrawal'
import { rowsFor } from './sql'

export type Change = {
  /** Its number: there is none missing between two. */
  readonly position: number
  readonly at: Date
  readonly what: PublicChange
  readonly kind: ReviewedKind
  readonly id: string
  /**
   * The last part of its address, or of its last one; none for what has no page of its own, and none of what was taken
   * down or deleted: a slug is made of a title, and may say what nobody shall read any more.
   */
  readonly slug: string | null
  readonly because: WithdrawalReason | null
  /** Of what readers got. */
  readonly hash: string | null
  /** Whether readers may see it now, whatever became of it then. */
  readonly isLive: boolean
  /** Those that it can be read in now. */
  readonly languages: readonly Locale[]
}

type Row = Omit<Change, 'position' | 'languages'> & {
  readonly head: string
  readonly position: string | null
  readonly languages: readonly string[]
}

/** Why somebody's text was taken down is told to nobody; what has no title in languages is read in those of its fields. */
const asked = `
  select head.position as head, c.position, c.at, c.what, c.kind, c.id,
    case when d.id is not null or f.what = '${liveState.withdrawn}' then c.slug end as slug,
    case c.what when '${liveState.withdrawn}' then c.because end as because, c.hash, d.id is not null as "isLive",
    coalesce(d.languages, array(
      select language from jsonb_each(d.content) field, lateral jsonb_object_keys(
        case jsonb_typeof(field.value) when 'object' then field.value else '{}' end
      ) language
    )) as languages
  from (select coalesce(max(position), 0) as position from published.changes) head
  left join lateral (
    select * from published.changes where position > coalesce($1::bigint, head.position) order by position limit $2
  ) c on true
  left join published.documents d on d.kind = c.kind and d.id = c.id
  left join published.farewells f on f.kind = c.kind and f.id = c.id
  order by c.position`

/**
 * A number is visible when all before it are, so nobody who has read one meets a lower one later (ADR 135).
 *
 * @param since the last that is known already, or the newest there is
 * @returns with the number of the newest, which may lie before what is known: then it was known from elsewhere
 */
export async function changesAfter(
  since: number | 'now',
  most: number,
): Promise<{ changes: Change[]; newest: number }> {
  const rows = await rowsFor<Row>(asked, [since === 'now' ? null : since, most])
  const changes = rows.flatMap(({ head, position, languages, ...row }) =>
    position === null
      ? []
      : [
          {
            ...row,
            position: Number(position),
            languages: locales.filter((locale) => languages.includes(locale)),
          },
        ],
  )
  return { changes, newest: Number(rows[0]?.head ?? 0) }
}
