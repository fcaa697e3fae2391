/** Making and ending a link, under the document's lock: a takedown sees the link and ends it, or comes first and forbids it. */

import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { findingsOf } from '@/cms/safeguarding/gates'
import { day } from '@/domain/day'
import {
  hasPublicPage,
  type LinkDays,
  type MadePreviewLink,
  mayShare,
  type PreviewLinks,
} from '@/domain/preview/preview-links'
import { checkText } from '@/domain/privacy/check-text'
import type { Person } from '@/domain/roles'
import type { Refusal } from '@/domain/workflow/refusals'
import { liveState } from '@/domain/workflow/states'
import { app, type RowOf } from '../db/tables'
import { query } from '../db/transaction'
import { recordEvent } from '../document/event'
import { insideUnderLock } from '../document/inside-under-lock'
import type { Reference } from '../document/reference'
import { originOf } from '../document/refuse'
import type { Loaded } from '../document/subject'
import { Refused } from '../http/refused'
import { actorOf } from '../people/actor'
import { languageOf } from '../people/language'
import { linksOf } from './read-links'
import { fingerprintOf, newToken } from './token'

export type Wish = { readonly version: string; readonly recipient: string; readonly days: LinkDays }

/** @throws Refused when the person may not, the version is not the latest, or the text holds what must not leave */
export function shareVersion(
  req: PayloadRequest,
  person: Person,
  reference: Reference,
  { version, recipient, days }: Wish,
): Promise<MadePreviewLink> {
  return insideUnderLock(req, person, reference, async (loaded) => {
    if (!hasPublicPage(reference.kind)) throw new NotFound(req.t)
    if (isPersonal(recipient)) throw new Refused('namesSomebody', languageOf(req))
    await mayLeave(req, person, loaded, version)
    const token = newToken()
    const made = now()
    await query(
      req,
      sql`insert into ${app.preview_links} (token_hash, kind, subject_id, version, recipient, made_by, made_at, expires_at)
          values (${fingerprintOf(token)}, ${reference.kind}, ${reference.id}, ${version}, ${recipient},
            ${person.id}, ${made.toISOString()}, ${new Date(made.getTime() + days * day).toISOString()})`,
    )
    await record(req, loaded, 'sharePreview', version)
    return { ...(await linksOf(req, person, loaded)), token }
  })
}

/** Ends one link at once. Again is no mistake: the first moment stays. */
export function endLink(
  req: PayloadRequest,
  person: Person,
  reference: Reference,
  link: string,
): Promise<PreviewLinks> {
  return insideUnderLock(req, person, reference, async (loaded) => {
    if (!mayShare(person, loaded.subject)) throw new Refused('wrongRole', languageOf(req))
    const { kind, id } = reference
    const ofDocument = sql`id = ${link} and kind = ${kind} and subject_id = ${id}`
    const ended = await query<RowOf<typeof app.preview_links, 'version'>>(
      req,
      sql`update ${app.preview_links} set ended_at = ${now().toISOString()}, ended_by = ${person.id}
          where ${ofDocument} and ended_at is null returning version`,
    )
    if (ended[0]) await record(req, loaded, 'endPreview', ended[0].version)
    else if ((await query(req, sql`select 1 from ${app.preview_links} where ${ofDocument}`)).length === 0)
      throw new NotFound(req.t)
    return linksOf(req, person, loaded)
  })
}

/** A role and a place are enough to know a link by; whoever else would be named here has not been asked. */
const isPersonal = (recipient: string) =>
  checkText({ text: recipient, field: 'recipient' }, { today: now() }).length > 0

async function mayLeave(req: PayloadRequest, person: Person, loaded: Loaded, version: string): Promise<void> {
  const { reference, subject, item, latest } = loaded
  const refused = (because: Refusal) => new Refused(because, languageOf(req))
  if (!mayShare(person, subject)) throw refused('wrongRole')
  if (item.live === liveState.taken_down) throw refused('isTakenDown')
  if (!latest || latest.id !== version) throw refused('staleVersion')
  const findings = await findingsOf({
    req,
    collection: reference.kind,
    id: reference.id,
    doc: latest.content,
    transition: 'submit',
  })
  const personal = findings.filter(({ kind, severity }) => kind === 'privacy' && severity === 'block')
  if (personal.length > 0) throw new Refused('gateIsRed', languageOf(req), personal)
}

async function record(
  req: PayloadRequest,
  { reference, item }: Loaded,
  name: 'sharePreview' | 'endPreview',
  version: string,
): Promise<void> {
  await recordEvent(req, reference, {
    name,
    actor: actorOf(req),
    from: item,
    version,
    origin: originOf(req),
  })
}
