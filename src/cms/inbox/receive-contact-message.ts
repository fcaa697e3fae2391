/** A reader's message: stored for the admin's inbox and told by mail, in one transaction. The mail holds none of it. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import type { ContactMessage } from '@/generated/payload-types'
import { stored } from '../db/tables'
import { inTransaction, query } from '../db/transaction'
import { type Receivers, tellInbox } from '../mail/tell-inbox'

export type ReaderMessage = {
  kind: ContactMessage['kind']
  /** Id of a contact that readers can see; without one the site's own inbox, or the editors, receive it. */
  contact?: string | undefined
  text: string
  name?: string | undefined
  replyTo?: string | undefined
  about?: string | undefined
}

export function receiveContactMessage(payload: Payload, message: ReaderMessage): Promise<void> {
  return inTransaction(payload, null, async (req) => {
    const { contact, ...words } = message
    if (await hasCome(req, message)) return
    const stored = await payload.create({
      collection: 'contact-messages',
      data: { ...words, contact: contact ?? null, state: 'new', at: new Date().toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await tellInbox(req, {
      key: `message:${stored.id}`,
      to: await receiversOf(req, contact),
      collection: 'contact-messages',
      id: stored.id,
      words: (texts, link) => texts.message(link),
    })
  })
}

/** A reader who is not sure that it went sends it again, and is thanked again; who reads it has it once a day. */
async function hasCome(req: PayloadRequest, message: ReaderMessage): Promise<boolean> {
  const { kind, contact = null, text, name = null, replyTo = null, about = null } = message
  const key = JSON.stringify([kind, contact, text, name, replyTo, about])
  await query(req, sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
  const rows = await query(
    req,
    sql`select 1 from ${stored.contact_messages}
        where kind = ${kind} and text = ${text} and contact_id is not distinct from ${contact}::uuid
          and name is not distinct from ${name} and reply_to is not distinct from ${replyTo}
          and about is not distinct from ${about} and created_at > now() - interval '1 day'
        limit 1`,
  )
  return rows.length > 0
}

async function receiversOf(req: PayloadRequest, contact: string | undefined): Promise<Receivers> {
  const { payload } = req
  const bare = { depth: 0, overrideAccess: true, req } as const
  const person = contact
    ? await payload.findByID({ collection: 'contacts', id: contact, ...bare })
    : undefined
  if (person?.user || person?.inbox)
    return { user: person.user as string | null | undefined, inbox: person.inbox, otherwise: 'editor' }
  const settings = await payload.findGlobal({ slug: 'site-settings', ...bare })
  return { inbox: settings.contactInbox, otherwise: 'editor' }
}
