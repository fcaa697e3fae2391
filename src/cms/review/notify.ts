/** Which mails and push notices a transition sends, to whom. Written in the transaction; sent after the commit by the worker. */
import type { TransitionName } from '@/domain/workflow/transitions'
import type { MailKind } from '@/messages/mail/sv'
import type { Item } from '../document/item'
import type { Telling } from '../mail/tell-people'
import { idsWithRole } from '../people/people-with-role'
import type { Notice } from '../push/queue-push'
import type { Act } from '../review/act'

type Announcement = { readonly kind: MailKind; readonly to: (act: Act) => Promise<string[]> | string[] }

const writers = ({ loaded }: Act) => [...loaded.writers]
const submitter = ({ loaded, actor }: Act) =>
  [actor?.type === 'person' ? actor.id : loaded.item.submitter].filter((id) => id !== null)

const announcements: Partial<Record<TransitionName, readonly Announcement[]>> = {
  submit: [
    { kind: 'receipt', to: submitter },
    { kind: 'toReview', to: readersOfTheChange },
  ],
  requestChanges: [{ kind: 'sentBack', to: writers }],
  publish: [{ kind: 'published', to: writers }],
  goLive: [{ kind: 'published', to: writers }],
  failToPublish: [
    { kind: 'failedToPublish', to: async (act) => [...writers(act), ...(await reviewers(act))] },
  ],
  forcePublish: [{ kind: 'forcePublished', to: reviewersBesideWriters }],
  takeDown: [{ kind: 'takenDown', to: async (act) => [...(await safeguarders(act)), ...authorOf(act)] }],
}

/**
 * The mails of one transition. Nothing of the content but its title goes into a mail (I12).
 * @param eventId makes each mail's key, so that no retry sends it twice
 */
export async function newsOf(act: Act, item: Item, eventId: string): Promise<Telling[]> {
  const { request, loaded } = act
  // Example content is nobody's news.
  if (request.origin === 'seed') return []
  // A release tells of its being stopped itself, once.
  if (request.pin && request.name === 'failToPublish') return []
  const content = {
    title: item.title ?? '',
    subject: { kind: loaded.reference.kind, id: loaded.reference.id },
    slug: item.slug,
    note: request.pin ? null : (request.note ?? null),
    // Whoever wrote many texts of a release hears of them in one mail.
    ...(request.pin && { release: request.pin.release }),
    reasons: request.reasons ?? [],
  }
  const news: Telling[] = []
  for (const { kind, to } of announcements[request.name] ?? [])
    news.push({ cause: eventId, kind, content, to: await to(act) })
  return news
}

/** What her telephone tells whoever has written: her turn has come, or the text has come further. */
const pushed: readonly TransitionName[] = ['requestChanges', 'approve', 'publish', 'goLive']

/** The push notices of one transition; of many texts in one release a telephone tells once. */
export function noticesOf(act: Act, eventId: string): Notice[] {
  const { request, loaded } = act
  if (request.origin === 'seed' || !pushed.includes(request.name)) return []
  const cause = request.pin ? `release:${request.pin.release}` : eventId
  return [{ cause, text: loaded.reference, to: writers(act) }]
}

const authorOf = ({ loaded }: Act) => (loaded.item.author === null ? [] : [loaded.item.author])
const reviewers = ({ req }: Act) => idsWithRole(req, 'reviewer')
const safeguarders = ({ req }: Act) => idsWithRole(req, 'safeguarding')

/** Whose review it is; where nobody's in particular, everybody hears of it. */
async function readersOfTheChange(act: Act): Promise<string[]> {
  const { readBy } = act.loaded.subject
  return readBy.length > 0 ? [...readBy] : reviewersBesideWriters(act)
}

async function reviewersBesideWriters(act: Act): Promise<string[]> {
  const wrote = new Set(act.loaded.subject.contributors)
  return (await reviewers(act)).filter((id) => !wrote.has(id))
}
