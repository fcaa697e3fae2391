/** The log of what became of documents for readers, in the order of the commits: what whoever keeps a copy follows. */
import { beginning, type Standing } from '@/domain/change-cursor'
import type { ReviewedKind } from '@/domain/kinds'
import { type Locale, locales } from '@/domain/locales'
import type { PublicChange } from '@/domain/workflow/public-change'
import { liveState } from '@/domain/workflow/states'
import type { WithdrawalReason } from '@/domain/workflow/withdrawal'
import { rowsFor } from './sql'

/** Its position is a number: there is none missing between two. */
export type Change = Standing & {
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
  /** Those with the same one came, or went, at one moment. */
  readonly release: string | null
  /** Whether readers may see it now, whatever became of it then. */
  readonly isLive: boolean
  /** Those that it can be read in now. */
  readonly languages: readonly Locale[]
}

type Row = Omit<Change, 'position' | 'languages'> & {
  readonly head: string
  readonly headAt: Date | null
  readonly isKnown: boolean
  readonly position: string | null
  readonly languages: readonly string[]
}

/** Why somebody's text was taken down is told to nobody; what has no title in languages is read in those of its fields. */
const asked = `
  select coalesce(head.position, 0) as head, head.at as "headAt",
    $3::timestamptz is null or ($1::bigint = 0 and $3 = to_timestamp(0)) or exists (
      select from published.changes k
      where k.position = $1 and date_trunc('milliseconds', k.at) = $3
    ) as "isKnown", c.position, c.at, c.what, c.kind, c.id,
    case when d.id is not null or f.what = '${liveState.withdrawn}' then c.slug end as slug,
    case c.what when '${liveState.withdrawn}' then c.because end as because, c.hash, c.release, d.id is not null as "isLive",
    coalesce(d.languages, array(
      select language from jsonb_each(d.content) field, lateral jsonb_object_keys(
        case jsonb_typeof(field.value) when 'object' then field.value else '{}' end
      ) language
    )) as languages
  from (values (true)) one
  left join (select position, at from published.changes order by position desc limit 1) head on true
  left join lateral (
    select * from published.changes where position > coalesce($1::bigint, head.position) order by position limit $2
  ) c on true
  left join published.documents d on d.kind = c.kind and d.id = c.id
  left join published.farewells f on f.kind = c.kind and f.id = c.id
  order by c.position`

/**
 * A number is visible when all before it are, so nobody who has read one meets a lower one later (ADR 135).
 *
 * @param since the last that is known already, for whoever knows the log itself without its moment; or the newest there is
 * @returns with where the newest stands; undefined where nothing was told here as `since` says, but before a restore
 */
export async function changesAfter(
  since: Standing | (Pick<Standing, 'position'> & { readonly at: null }) | 'now',
  most: number,
): Promise<{ changes: Change[]; newest: Standing } | undefined> {
  const [position, at] = since === 'now' ? [null, null] : [since.position, since.at]
  const rows = await rowsFor<Row>(asked, [position, most, at])
  const [first] = rows
  if (!first?.isKnown) return undefined
  const changes = rows.flatMap(({ head, headAt, isKnown, position, languages, ...row }) =>
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
  const newest = first.headAt ? { position: Number(first.head), at: first.headAt } : beginning
  return { changes, newest }
}
