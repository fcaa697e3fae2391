/** Turns a workflow mail into words, in the reader's language. */

import type { AdminLanguage } from '@/domain/languages'
import { publicRoute } from '@/domain/public-route'
import { pathTo } from '@/domain/routes'
import { env } from '@/env'
import { accountTexts } from '@/messages/accounts/texts'
import type { MailKind } from '@/messages/mail/sv'
import { mailTexts } from '@/messages/mail/texts'
import { reviewTexts } from '@/messages/review/texts'
import { isGlobal } from '../document/reference'
import type { AccountNews, News, PlainMail, WorkflowMail } from './new-mail'

export type Reader = { readonly name: string; readonly language: AdminLanguage }

/** Several pieces of news as one mail, oldest first. */
export function renderDigest(news: readonly News[], reader: Reader): PlainMail {
  const texts = mailTexts(reader.language)
  const paragraphs = [
    texts.greeting(reader.name),
    texts.digest.body,
    ...news.map(({ kind, content }) => [...said(kind, content, reader), linkFor(kind, content)].join('\n')),
    texts.signature,
  ]
  return { subject: texts.digest.subject(news.length), text: `${paragraphs.join('\n\n')}\n` }
}

/** What has happened to accounts and keys, for an administrator, oldest first. */
export function renderAccountNews(news: readonly AccountNews[], { name, language }: Reader): PlainMail {
  const texts = accountTexts(language)
  const lines = news.map(({ event, whose, by }) => texts.newsLine(whose, texts.events[event], by))
  return texts.mails.accountNews(name, [...new Set(lines)])
}

/** What there is one of has no title: it is called what it is. */
const titleOf = ({ title, subject }: WorkflowMail, { language }: Reader): string =>
  title || reviewTexts(language).kinds[subject.kind]

export function render(kind: MailKind, mail: WorkflowMail, reader: Reader): PlainMail {
  const texts = mailTexts(reader.language)
  const { subject } = texts.kinds[kind](titleOf(mail, reader), mail.by ?? '')
  const paragraphs = [
    texts.greeting(reader.name),
    ...said(kind, mail, reader),
    linkFor(kind, mail),
    texts.signature,
  ]
  return { subject, text: `${paragraphs.join('\n\n')}\n` }
}

/** The news itself, and why. */
function said(kind: MailKind, mail: WorkflowMail, reader: Reader): string[] {
  const texts = mailTexts(reader.language)
  const reasons = [
    ...(mail.note ? [mail.note] : []),
    ...mail.reasons.map(({ field, text }) => (field ? `${texts.field(field)}: ${text}` : text)),
  ]
  const { body } = texts.kinds[kind](titleOf(mail, reader), mail.by ?? '')
  return reasons.length > 0
    ? [body, `${texts.reasons}\n${reasons.map((reason) => `– ${reason}`).join('\n')}`]
    : [body]
}

function linkFor(kind: MailKind, { subject, slug, release }: WorkflowMail): string {
  if (release && (kind === 'placeVoided' || kind === 'releaseFailed'))
    return `${env.SERVER_URL}/admin/releases/${release}`
  const route = kind === 'published' ? publicRoute(subject.kind, slug) : null
  if (route) return `${env.SERVER_URL}${pathTo(route)}`
  const place = isGlobal(subject.kind)
    ? `globals/${subject.kind}`
    : `collections/${subject.kind}/${subject.id}`
  return `${env.SERVER_URL}/admin/${place}`
}
