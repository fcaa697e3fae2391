/** A reader's message: stored for the admin's inbox and told by mail, in one transaction. The mail holds none of it. */
import type { Payload, PayloadRequest } from 'payload'
import type { ContactMessage } from '@/generated/payload-types'
import { throughTheDoor } from '../review/transaction'
import { type Receivers, tellInbox } from './tell-inbox'

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
  return throughTheDoor(payload, null, async (req) => {
    const { contact, ...words } = message
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
