/** One piece of news to several people, each in the way she has chosen, without anything personal in it. */
import type { PayloadRequest } from 'payload'
import type { MailKind } from '@/messages/mail/sv'
import type { WorkflowMail } from './new-mail'
import { isAlarm, whenToSend } from './preferences'
import { queueMail } from './queue-mail'
import { withoutPersonalData } from './without-personal-data'

/** @param cause what makes it one mail for each of them, however often it is told */
export async function tellPeople(
  req: PayloadRequest,
  news: { readonly cause: string; readonly kind: MailKind; readonly content: WorkflowMail },
  people: readonly string[],
): Promise<void> {
  const { cause, kind } = news
  const content = withoutPersonalData(news.content)
  const { subject, release } = content
  const about = release ? `release:${release}` : `${subject.kind}:${subject.id}`
  const topic = isAlarm(kind) ? {} : { topic: about }
  for (const [user, when] of await whenToSend(req, kind, people)) {
    if (when === 'never') continue
    await queueMail(req, { key: `${cause}:${kind}:${user}`, to: { user }, ...topic, kind, content }, when)
  }
}
