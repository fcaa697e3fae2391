/** What people may try on a document, done through the real service: for tests that try everything. */
import { APIError, type TypedUser } from 'payload'
import { now, shiftClock } from '@/cms/clock'
import type { Reference } from '@/cms/document/reference'
import { Refused } from '@/cms/http/refused'
import { performTransition } from '@/cms/review/transition'
import type { Refusal } from '@/domain/workflow/refusals'
import type { TransitionName } from '@/domain/workflow/transitions'
import { openCms } from './cms'

const hour = 60 * 60 * 1000

/** A reason for everything, and words for readers. */
export const note = 'Ett skäl som är tillräckligt långt.'

export type Attempt = {
  readonly name: TransitionName
  readonly by: TypedUser | 'worker' | 'anonymous'
  readonly expected: string
  /** For a save: what is written, and in which language. */
  readonly text?: string
  readonly locale?: 'sv' | 'en'
}

/** How an attempt ended: done, refused with its reason, or not even told that the document exists. */
export type Outcome = 'done' | Refusal | 'notFound'

/** Time passes between scheduling and going live; it never goes back. */
let passed = 0

/** Tries one act, by the way that people and the worker go. @throws what is neither done nor refused */
export async function attempt(reference: Reference, act: Attempt): Promise<Outcome> {
  try {
    await perform(reference, act)
    return 'done'
  } catch (error) {
    if (error instanceof Refused) return error.because
    if (error instanceof APIError && error.status === 404) return 'notFound'
    // Payload's own access rule, before the door.
    if (error instanceof APIError && error.status === 403) return 'wrongRole'
    throw error
  }
}

async function perform(reference: Reference, { name, by, expected, text, locale }: Attempt) {
  const payload = await openCms()
  const user = typeof by === 'string' ? null : by
  const common = { collection: reference.kind as 'stories', id: reference.id, overrideAccess: false, user }
  if (name === 'save') {
    const data = { title: text, expectedVersion: expected } as never
    await payload.update({ ...common, data, draft: true, ...(locale && { locale }) })
    return
  }
  if (name === 'delete') {
    await payload.delete(common)
    return
  }
  if (name === 'goLive') {
    passed += 2 * hour
    shiftClock(passed)
  }
  await performTransition({
    payload,
    reference,
    name,
    user,
    isRobot: by === 'worker',
    expected,
    note,
    reason: 'outdated',
    at: new Date(now().getTime() + hour),
  })
}
