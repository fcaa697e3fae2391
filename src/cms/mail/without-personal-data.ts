/**
 * A mail leaves the house and lies in inboxes for years: what points out a person stays behind the link (I12). Titles
 * and reasons are written by people, so they go through the same check as the texts do.
 */
import { checkText } from '@/domain/privacy/check-text'
import { now } from '../clock'
import type { WorkflowMail } from './new-mail'

const removed = '[…]'

/** The mail without what the personal-data check finds in its title, note and reasons. */
export function withoutPersonalData(mail: WorkflowMail): WorkflowMail {
  return {
    ...mail,
    title: cut(mail.title),
    note: mail.note && cut(mail.note),
    reasons: mail.reasons.map((reason) => ({ ...reason, text: cut(reason.text) })),
  }
}

function cut(text: string): string {
  const found = checkText({ text, field: 'mail' }, { today: now() })
    // Unkind, but nobody's personal data; and the reason may be about the very word.
    .filter(({ rule }) => rule !== 'stigmatising-words')
    .sort((a, b) => a.start - b.start)
  let [said, at] = ['', 0]
  for (const { start, end } of found) {
    if (start >= at) said += `${text.slice(at, start)}${removed}`
    at = Math.max(at, end)
  }
  return said + text.slice(at)
}
