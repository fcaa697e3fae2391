/** Erases a document that readers never saw, in all its versions; its events stay, with the hash of what was there. */
import { sql } from '@payloadcms/db-postgres'
import { addJob } from '../db/add-job'
import { stored } from '../db/tables'
import { query } from '../db/transaction'
import { isNamed } from '../document/is-named'
import type { Item } from '../document/item'
import { isGlobal } from '../document/reference'
import { Refused } from '../http/refused'
import { languageOf } from '../people/language'
import type { Act } from './act'

/** Its pictures and files follow after the commit: bytes on a disk know no rollback. */
export async function eraseDraft({ req, loaded }: Act): Promise<Partial<Item>> {
  const { reference, item } = loaded
  const { kind, id } = reference
  if (isGlobal(kind)) throw new Error(`${kind} is there for ever.`)
  if (await isNamed(req, reference)) throw new Refused('isNamed', languageOf(req))
  await req.payload.delete({ collection: kind, id, depth: 0, overrideAccess: true, req })
  await query(
    req,
    sql`delete from ${stored.review_comments} where subject_collection = ${kind} and subject_id = ${id}`,
  )
  for (const file of item.workingRefs)
    await addJob(req, 'let-go-of-file', { file }, { jobKey: `letGo:${file}` })
  return {}
}
