/** Payload's own mail, such as a link for a new password, by the same outbox and transport as all other mail. */
import { randomUUID } from 'node:crypto'
import type { EmailAdapter } from 'payload'
import { organisation } from '@/domain/organisation'
import { env } from '@/env'
import { queueMail } from './queue-mail'

export const payloadEmail: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromName: organisation.product,
  defaultFromAddress: env.MAIL_FROM,
  async sendEmail({ to, subject, text, html }) {
    const recipient = addressIn(to)
    if (!recipient) return
    await queueMail(
      { payload },
      {
        key: randomUUID(),
        to: { address: recipient },
        kind: 'plain',
        content: {
          subject: subject ?? '',
          text: String(text ?? ''),
          ...(html ? { html: String(html) } : {}),
        },
      },
    )
  },
})

/** Payload writes to one person at a time; nodemailer's type allows lists and names beside the address. */
function addressIn(to: unknown): string | null {
  const one = Array.isArray(to) ? to[0] : to
  if (typeof one === 'string') return one
  return typeof one === 'object' && one !== null && 'address' in one ? String(one.address) : null
}
