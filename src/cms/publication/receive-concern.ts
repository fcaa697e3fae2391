/** A reader asks us to remove something, or worries: a case with a number and a last day, and safeguarding is told. */
import type { Payload, PayloadRequest } from 'payload'
import { isReviewedGlobal } from '@/domain/workflow/kinds'
import { readCaseSubject } from '../cases/read-case-subject'
import { throughTheDoor } from '../review/transaction'
import { tellInbox } from './tell-inbox'

export type ReaderConcern = { about: string; text?: string | undefined; replyTo?: string | undefined }

const aDay = 24 * 60 * 60 * 1000
const usualDays = 7

/** @returns the number that the reader may ask with; it says nothing about the case */
export function receiveConcern(payload: Payload, concern: ReaderConcern): Promise<{ number: string }> {
  return throughTheDoor(payload, null, async (req) => {
    const bare = { depth: 0, overrideAccess: true, req } as const
    const settings = await payload.findGlobal({ slug: 'site-settings', ...bare })
    const now = Date.now()
    const stored = await payload.create({
      collection: 'cases',
      data: {
        ...concern,
        document: await documentAt(req, concern.about),
        kind: 'removal',
        state: 'new',
        openedAt: new Date(now).toISOString(),
        dueAt: new Date(now + (settings.deadlines?.caseDays ?? usualDays) * aDay).toISOString(),
      },
      ...bare,
    })
    const number = stored.number ?? ''
    await tellInbox(req, {
      key: `case:${stored.id}`,
      to: { inbox: settings.safeguardingInbox, otherwise: 'safeguarding' },
      collection: 'cases',
      id: stored.id,
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
