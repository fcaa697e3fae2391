/** Everybody who reviews and works here still, with the languages that she has said she reads. */
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isLocale, type Locale } from '@/domain/locales'
import type { Reviewer } from '@/domain/review/who-reads'
import { stored } from '../db/tables'
import { type Queryable, query } from '../db/transaction'

export const readReviewers = (queryable: Queryable): Promise<Reviewer[]> =>
  query<Reviewer>(
    queryable,
    sql`select u.id::text as id, u.name,
          array(select l.value::text from ${stored.users_reads} l where l.parent_id = u.id order by l.value) as reads
        from ${stored.users} u
        where u.closed_at is null
          and exists (select from ${stored.users_roles} r where r.parent_id = u.id and r.value = 'reviewer')
        order by u.name, u.id`,
  )

/** What she who asks has said of herself, of the languages that there are texts in. */
export const languagesReadBy = ({ user }: Pick<PayloadRequest, 'user'>): readonly Locale[] =>
  ((user as { reads?: readonly Locale[] | null } | null)?.reads ?? []).filter(isLocale)
