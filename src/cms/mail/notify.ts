/** Which mails a transition sends, to whom. Written in the transaction; sent after the commit by the worker. */
import { sql } from '@payloadcms/db-postgres'
import type { TransitionName } from '@/domain/workflow/transitions'
import type { MailKind } from '@/messages/mail/sv'
import type { Act } from '../review/act'
import type { Item } from '../review/item'
import { query } from '../review/transaction'
import { queueMail } from './queue-mail'

type Announcement = { readonly kind: MailKind; readonly to: (act: Act) => Promise<string[]> | string[] }

const writers = ({ loaded }: Act) => loaded.item.contributors
const submitter = ({ loaded, actor }: Act) =>
  [actor?.type === 'person' ? actor.id : loaded.item.submitter].filter((id) => id !== null)

const announcements: Partial<Record<TransitionName, readonly Announcement[]>> = {
  submit: [
    { kind: 'receipt', to: submitter },
    { kind: 'toReview', to: reviewersBesideWriters },
  ],
  requestChanges: [{ kind: 'sentBack', to: writers }],
  publish: [{ kind: 'published', to: writers }],
  goLive: [{ kind: 'published', to: writers }],
  failToPublish: [
    { kind: 'failedToPublish', to: async (act) => [...writers(act), ...(await reviewers(act))] },
  ],
  forcePublish: [{ kind: 'forcePublished', to: reviewersBesideWriters }],
  takeDown: [
    { kind: 'takenDown', to: async (act) => [...(await withRole(act, 'safeguarding')), ...authorOf(act)] },
  ],
}

/**
 * Queues the mails of one transition. Nothing of the content but its title goes into a mail (I12).
 * @param eventId makes each mail's key, so that no retry sends it twice
 */
export async function notify(act: Act, item: Item, eventId: string): Promise<void> {
  const { req, request, loaded } = act
  // Example content is nobody's news.
  if (request.origin === 'seed') return
  for (const { kind, to } of announcements[request.name] ?? []) {
    for (const recipient of new Set(await to(act))) {
      await queueMail(req, {
        key: `${eventId}:${kind}:${recipient}`,
        to: { user: recipient },
        kind,
        content: {
          title: item.title ?? '',
          subject: { kind: loaded.reference.kind, id: loaded.reference.id },
          slug: item.slug,
          note: request.note ?? null,
          reasons: request.reasons ?? [],
        },
      })
    }
  }
}

const authorOf = ({ loaded }: Act) => (loaded.item.author === null ? [] : [loaded.item.author])
const reviewers = (act: Act) => withRole(act, 'reviewer')

async function reviewersBesideWriters(act: Act): Promise<string[]> {
  const wrote = new Set(writers(act))
  return (await reviewers(act)).filter((id) => !wrote.has(id))
}

async function withRole({ req }: Act, role: 'reviewer' | 'safeguarding'): Promise<string[]> {
  const rows = await query(
    req,
    sql`select distinct u.id from users u join users_roles r on r.parent_id = u.id where r.value = ${role}`,
  )
  return rows.map((row) => String(row.id))
}
