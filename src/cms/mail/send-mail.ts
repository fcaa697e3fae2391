/** Sends one queued mail, once: the row is locked while it is on its way and marked when it is gone. */
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { MailKind } from '@/messages/mail/sv'
import { query, type Row, throughTheDoor } from '../review/transaction'
import type { PlainMail, WorkflowMail } from './new-mail'
import { render } from './render'
import { transport } from './transport'

/**
 * @param key of the row in `app.mails`
 * @throws when the mail server does not take it: the queue tries again later
 */
export async function sendMail(payload: Payload, key: string): Promise<void> {
  await throughTheDoor(payload, null, async (req) => {
    const rows = await query(
      req,
      sql`select m.*, u.email, u.name, u.locale from app.mails m left join users u on u.id::text = m.to_user and u.closed_at is null
          where m.key = ${key} and m.sent_at is null for update of m`,
    )
    const mail = rows[0]
    if (!mail) return
    const to = (mail.email ?? mail.to_address) as string | null
    // Who has left gets no mail; the row is done all the same.
    if (to) await transport().sendMail({ ...textOf(mail), to, key })
    // A ready text may hold a link that lets somebody in, or a reader's words: it is not kept.
    await query(
      req,
      sql`update app.mails set sent_at = now(), content = case when kind = 'plain' then '{}' else content end
          where key = ${key}`,
    )
  })
}

function textOf(mail: Row): PlainMail {
  if (mail.kind === 'plain') return mail.content as PlainMail
  return render(mail.kind as MailKind, mail.content as WorkflowMail, {
    name: String(mail.name),
    language: mail.locale === 'en' ? 'en' : 'sv',
  })
}
