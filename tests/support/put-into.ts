/** Puts a document into a state below the CMS, faster than people would get it there. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { query, throughTheDoor } from '@/cms/db/transaction'
import { readItem } from '@/cms/document/item'
import type { Reference } from '@/cms/document/reference'
import { writeDocuments } from '@/cms/published/write-document'
import { isPublic } from '@/domain/workflow/states'
import type { Subject } from '@/domain/workflow/subject'
import { openCms } from './cms'

/** @param liveVersion what readers see, or saw */
export async function putInto({ id }: Reference, subject: Subject, liveVersion: string): Promise<void> {
  const { working, live, latestVersion, latestHash, approvedHash } = subject
  await throughTheDoor(await openCms(), null, async (req) => {
    await query(
      req,
      sql`update stories set _status = ${isPublic(live) ? 'published' : 'draft'} where id = ${id}`,
    )
    await writtenBy(req, id, subject, liveVersion)
    await query(
      req,
      sql`update workflow_items set working = ${working}, live = ${live}, latest_version = ${latestVersion},
            latest_hash = ${latestHash}, approved_version = ${approvedHash && latestVersion},
            approved_hash = ${approvedHash},
            author = ${subject.author}, submitter = ${subject.submitter}, claimant = ${subject.claimant},
            proposed_notice = ${subject.proposedNotice && JSON.stringify(subject.proposedNotice)}::jsonb,
            forced_by = ${subject.forcedBy}, reinstatement_by = null, scheduled_for = null,
            live_version = ${live === 'never' ? null : liveVersion}
          where subject_id = ${id}`,
    )
    await showAsItStands(req, { kind: 'stories', id })
  })
}

/** What readers see follows, as after every act. */
export async function showAsItStands(req: PayloadRequest, reference: Reference): Promise<void> {
  await writeDocuments(req, [{ reference, item: await readItem(req, reference) }])
}

/** What was written is approved, and then each of the contributors saves once. */
async function writtenBy(
  req: PayloadRequest,
  id: string,
  { contributors }: Subject,
  liveVersion: string,
): Promise<void> {
  const events = [
    { name: 'publish', actor: null, version: liveVersion },
    ...contributors.map((actor) => ({ name: 'save', actor, version: randomUUID() })),
  ]
  for (const { name, actor, version } of events) {
    // Moments are kept to the millisecond, and people take longer for two acts.
    await query(req, sql`select pg_sleep(0.002)`)
    await query(
      req,
      sql`insert into workflow_events (subject_collection, subject_id, name, at, actor, version, is_refused)
          values ('stories', ${id}, ${name}, clock_timestamp(), ${actor}, ${version}, false)`,
    )
  }
}
