/**
 * Files that came while there was no scanner, or while it did not answer, are scanned as soon as there is one. What is
 * found harmful closes at once, and safeguarding is told; what cannot be scanned stays as it was and is tried again.
 */
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { touchedByJudging } from '@/domain/touched'
import { env } from '@/env'
import { readStored } from '@/store/store'
import { type RowOf, stored } from '../db/tables'
import { query, throughTheDoor } from '../db/transaction'
import { tellInbox } from '../mail/tell-inbox'
import { scan } from '../media/scan'
import { reopenFiles } from '../open-files/reopen-files'
import { tellOfShown } from '../published/tell-change'
import { touch } from '../published/touch'
import { safeguardingInbox } from '../safeguarding/safeguarding-inbox'

/** Files looked at in one run. */
const batch = 100

/** @returns how many were found clean and how many harmful; nothing without a scanner */
export async function sweepFiles(payload: Payload): Promise<{ clean: number; infected: number }> {
  const found = { clean: 0, infected: 0 }
  if (env.CLAMD_URL === '') return found
  const rows = await query<RowOf<typeof stored.files, 'id' | 'filename'>>(
    { payload },
    sql`select id, filename from ${stored.files} where scan_state in ('unscanned', 'failed') and filename is not null
        order by created_at limit ${batch}`,
  )
  for (const { id, filename } of rows) {
    const bytes = await readStored('files', String(filename)).catch(() => undefined)
    const state = bytes ? await scan(env.CLAMD_URL, bytes) : 'failed'
    if (state === 'failed') continue
    found[state] += 1
    await throughTheDoor(payload, null, async (req) => {
      await query(req, sql`update ${stored.files} set scan_state = ${state} where id = ${id}`)
      if (state === 'clean') return
      const change = await reopenFiles(req, [`files:${id}`])
      await touch(req, touchedByJudging(change))
      await tellOfShown(req, change.changed)
      await tellSafeguarding(req, id)
    })
  }
  return found
}

async function tellSafeguarding(req: PayloadRequest, id: string): Promise<void> {
  await tellInbox(req, {
    key: `harmful:${id}`,
    to: await safeguardingInbox(req),
    collection: 'files',
    id,
    words: (texts, link) => texts.harmfulFile(link),
  })
}
