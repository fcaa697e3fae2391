/** One reader's letter, made when it is sent: in her language, of what is live at that moment. */
import type { PayloadRequest } from 'payload'
import { type ListRoute, listOf, newsKinds } from '@/domain/kinds'
import type { Locale } from '@/domain/locales'
import { siteMessages } from '@/messages/site/messages'
import type { PlainMail } from '../mail/new-mail'
import { asHtml, asText, type Letter } from './letter-forms'
import { leaveLink, linkTo } from './links'
import { readLiveNews } from './live-news'
import { inLanguage, siteNameIn } from './site-name'

/** @returns null when nothing of it is live any more */
export async function letterFor(
  req: PayloadRequest,
  day: string,
  { id, language }: { readonly id: string; readonly language: Locale },
): Promise<PlainMail | null> {
  const texts = await readLiveNews(req, day)
  if (texts.length === 0) return null
  const say = siteMessages[language]
  const site = await siteNameIn(req, language)
  const leave = leaveLink(id, language)
  const subject = say.newsletter.mails.letter.subject(site)
  const letter: Letter = {
    language,
    subject,
    intro: say.newsletter.mails.letter.intro,
    parts: newsKinds.flatMap((kind) => {
      const entries = texts
        .filter((text) => text.kind === kind)
        .flatMap(({ to, title, summary }) => {
          const named = inLanguage(title, language)
          const lead = inLanguage(summary, language)
          if (!named) return []
          const note = named.lang === language ? '' : ` (${say.missing.short})`
          return [{ title: named, note, lead, link: linkTo(to, language) }]
        })
      return entries.length > 0 ? [{ heading: say.nav[listOf(kind) as ListRoute], entries }] : []
    }),
    why: say.newsletter.mails.letter.why(site),
    leave: { text: say.newsletter.leave, link: leave },
  }
  return { subject, text: asText(letter), html: asHtml(letter), leave }
}
