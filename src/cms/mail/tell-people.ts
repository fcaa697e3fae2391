/** News to several people, each in the way she has chosen, without anything personal in it. */
import type { PayloadRequest } from 'payload'
import type { MailKind } from '@/messages/mail/sv'
import type { WorkflowMail } from './new-mail'
import { isAlarm, whenToSend } from './preferences'
import { queueMails } from './queue-mail'
import { withoutPersonalData } from './without-personal-data'

export type Telling = {
  /** What makes it one mail for each of them, however often it is told. */
  readonly cause: string
  readonly kind: MailKind
  readonly content: WorkflowMail
  readonly to: readonly string[]
}

export async function tellPeople(req: PayloadRequest, tellings: readonly Telling[]): Promise<void> {
  const mails = []
  for (const { cause, kind, to, ...told } of tellings) {
    const content = withoutPersonalData(told.content)
    const { subject, release } = content
    const about = release ? `release:${release}` : `${subject.kind}:${subject.id}`
    const topic = isAlarm(kind) ? {} : { topic: about }
    for (const [user, when] of await whenToSend(req, kind, to))
      if (when !== 'never')
        mails.push({
          mail: { key: `${cause}:${kind}:${user}`, to: { user }, ...topic, kind, content },
          when,
        })
  }
  await queueMails(req, mails)
}
