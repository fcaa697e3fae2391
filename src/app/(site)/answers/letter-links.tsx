/**
 * Where the links of the newsletter's mails lead. Opening one changes nothing, since programs open links as well; its
 * button does. The token is all that is asked for: a mail program leaves for its reader with no page before it, from
 * wherever it runs (RFC 8058), and is answered at once and not led on.
 */
import { LinkPage } from '@/site/newsletter/link-page'
import { renderPage } from '@/site/render'
import { letterLinks } from '../inboxes'
import type { Answers, Visit } from '../visit'

type Kinds = keyof typeof letterLinks

export const isLetterLink = (visit: Visit): visit is Visit<Kinds> => visit.route.kind in letterLinks

/** Also where letters are turned off: who is on the list must be able to leave it. */
async function answer(visit: Visit<Kinds>, act: 'look' | 'press'): Promise<Response> {
  const token = visit.query.get('token') ?? ''
  const { frame } = visit
  const { newsletter: say, errors } = frame.say
  const words = {
    asked: { title: say.confirm, text: say.confirmText, button: say.confirmButton },
    confirmed: { title: say.on, text: say.onText },
    on: { title: say.leave, text: say.leaveText, button: say.leaveButton },
    off: { title: say.off, text: say.offText },
    unknown: { title: errors.deadLink, text: say.deadText },
  }
  const found = await letterLinks[visit.route.kind][act](token)
  const query = `?token=${encodeURIComponent(token)}`
  const page = <LinkPage {...words[found]} frame={{ ...frame, query }} />
  return renderPage(page, frame, { status: found === 'unknown' ? 404 : 200, isPersonal: true })
}

export const pressLink = (visit: Visit<Kinds>) => answer(visit, 'press')

export const links: Answers<Kinds> = {
  newsletterConfirm: (visit) => answer(visit, 'look'),
  newsletterLeave: (visit) => answer(visit, 'look'),
}
