/** A reader asks us to remove something, or worries: a case with a number and a last day, and safeguarding is told. */
import type { Payload, PayloadRequest } from 'payload'
import { isReviewedGlobal } from '@/domain/kinds'
import { readCaseSubject } from '../cases/read-case-subject'
import { inTransaction } from '../db/transaction'
import { openCase } from '../document/open-case'
import { tellInbox } from '../mail/tell-inbox'

export type ReaderConcern = { about: string; text?: string | undefined; replyTo?: string | undefined }

/** @returns the number that the reader may ask with; it says nothing about the case */
export function receiveConcern(payload: Payload, concern: ReaderConcern): Promise<{ number: string }> {
  return inTransaction(payload, null, async (req) => {
    const settings = await payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true, req })
    const document = await documentAt(req, concern.about)
    const { id, number } = await openCase(req, { ...concern, document, kind: 'removal' })
    await tellInbox(req, {
      key: `case:${id}`,
      to: { inbox: settings.safeguardingInbox, otherwise: 'safeguarding' },
      collection: 'cases',
      id,
      words: (texts, link) => texts.concern(number, link),
    })
    return { number }
  })
}

/** What stands at the reader's address now: the case keeps it, wherever the page moves later. */
async function documentAt(req: PayloadRequest, about: string) {
  const { document } = await readCaseSubject(req, { about })
  return document && !isReviewedGlobal(document.kind)
    ? { relationTo: document.kind, value: document.id }
    : null
}
