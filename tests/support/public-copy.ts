/** What the public can get of a story, byte for byte: from the API and from the rows themselves. */
import { sql } from '@payloadcms/db-postgres'
import { query } from '@/cms/db/transaction'
import { locales } from '@/domain/locales'
import { openCms } from './cms'
import { rest } from './rest'

/** @returns everything an anonymous reader can fetch of the story, and its stored public row, as one text */
export async function publicCopy(id: string): Promise<string> {
  const answers = await Promise.all(
    locales.map((lang) => rest('GET', `/v1/stories/${id}?lang=${lang}&richText=lexical`)),
  )
  return [...answers.map(({ status, text }) => `${status} ${text}`), await storedRow(id)].join('\n')
}

/** The row that readers see and its texts, when it is public. */
async function storedRow(id: string): Promise<string> {
  const payload = await openCms()
  const rows = await query(
    { payload },
    sql`select to_jsonb(s) as row, (select jsonb_agg(to_jsonb(l) order by l._locale) from stories_locales l
        where l._parent_id = s.id) as texts from stories s where s.id = ${id} and s._status = 'published'`,
  )
  return JSON.stringify(rows)
}
