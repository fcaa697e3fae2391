/** What a guest says of a preview becomes a thread on the review page, and those concerned are told that it is there. */

import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { readInsiders } from '@/cms/comments/read-insiders'
import { tellPeople } from '@/cms/mail/tell-people'
import { mostAnswers, type Verdict } from '@/domain/preview/preview-links'
import { mentioningOnly, type Outside } from '@/domain/review/comments'
import { app, type RowOf, stored } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import { recordEvent } from '../document/event'
import type { Loaded } from '../document/subject'
import { findOpenLink, loadShowable, type OpenLink } from './open-link'

export type Answer = { readonly verdict: Verdict; readonly text: string; readonly name: string }

/** @returns `full` when the link has taken all that it takes; null when it is no link that anybody may open */
export function receiveAnswer(
  payload: Payload,
  token: string,
  answer: Answer,
): Promise<'received' | 'full' | null> {
  return inTransaction(payload, null, async (req) => {
    const link = await findOpenLink(req, token, true)
    const loaded = link && (await loadShowable(req, link))
    if (!loaded) return null
    const { verdict, name } = answer
    // Nobody outside calls people by name: what looks like a mention of ours is taken out.
    const text = mentioningOnly(answer.text, new Set())
    const outside: Outside = { link: link.id, recipient: link.recipient, name: name || null, verdict }
    if (await isSaid(req, text, outside)) return 'received'
    if (link.answers >= mostAnswers) return 'full'
    await write(req, loaded, link, text, outside)
    return 'received'
  })
}

/** The same button pressed twice says it once. */
async function isSaid(req: PayloadRequest, text: string, outside: Outside): Promise<boolean> {
  const rows = await query(
    req,
    sql`select 1 from ${stored.review_comments} where outside = ${JSON.stringify(outside)}::jsonb and text = ${text}`,
  )
  return rows.length > 0
}

async function write(
  req: PayloadRequest,
  loaded: Loaded,
  link: OpenLink,
  text: string,
  outside: Outside,
): Promise<void> {
  const { item, reference } = loaded
  const [row] = await query<RowOf<typeof stored.review_comments, 'id'>>(
    req,
    sql`insert into ${stored.review_comments} (subject_collection, subject_id, municipality, version, text, is_blocking, outside)
        values (${reference.kind}, ${reference.id}, ${item.municipality}, ${link.version}, ${text}, false,
          ${JSON.stringify(outside)}::jsonb) returning id`,
  )
  await query(
    req,
    sql`update ${app.preview_links} set answers = answers + 1, answered_at = ${now().toISOString()} where id = ${link.id}`,
  )
  await recordEvent(req, reference, {
    name: 'answerPreview',
    actor: null,
    from: item,
    version: link.version,
    origin: 'preview',
  })
  await tell(req, loaded, link, String(row?.id))
}

/** Who wrote it, who reviews it and who sent the link, as far as they still may see it. The words stay behind the link. */
async function tell(req: PayloadRequest, loaded: Loaded, link: OpenLink, cause: string): Promise<void> {
  const { item, reference } = loaded
  const insiders = new Set((await readInsiders(req, loaded)).map(({ id }) => id))
  const concerned = [item.author, item.claimant, link.madeBy].filter((id) => id !== null && insiders.has(id))
  const content = {
    title: item.title ?? '',
    by: link.recipient,
    subject: reference,
    slug: item.slug,
    note: null,
    reasons: [],
  }
  await tellPeople(req, [{ cause, kind: 'answered', content, to: concerned as string[] }])
}
