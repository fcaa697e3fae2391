/** What pictures and files say to readers, and who wrote it: approved with every text that shows it. */

import { sql } from '@payloadcms/db-postgres'
import { app } from '../db/tables'
import { type Queryable, query } from '../db/transaction'

/** The fields of each that readers read. */
export const words = {
  media: ['alt', 'caption', 'credit'],
  files: ['name'],
} as const satisfies Record<'media' | 'files', readonly string[]>

/** Appends that a person uploaded it or wrote its words. @param reference `media:<id>` or `files:<id>` */
export async function signWords(queryable: Queryable, reference: string, person: string): Promise<void> {
  await query(
    queryable,
    sql`insert into ${app.file_words} (reference, person) values (${reference}, ${person})`,
  )
}
