/** The forms and their thanks. Each form is handed out with a stamp, so these pages are never kept by a cache. */
import type { ReactElement } from 'react'
import { listContacts } from '@/content/contacts'
import { makeStamp } from '@/content/form-stamp'
import { findSupport } from '@/content/support'
import { ConcernPage } from '@/site/concern/concern-page'
import { ContactPage } from '@/site/contact/contact-page'
import type { FormState } from '@/site/frame/form-state'
import { ThanksPage } from '@/site/layout/thanks-page'
import { NewsletterPage } from '@/site/newsletter/newsletter-page'
import { renderPage } from '@/site/render'
import type { FormKind } from '../inboxes'
import type { Answers, Visit } from '../visit'

type Kinds = FormKind | 'contactSent' | 'concernSent' | 'feedbackSent' | 'newsletterSent'

/** A form as it stands: empty, or with what was written and what was wrong with it. */
export async function drawForm(visit: Visit, state: FormState<string>, status = 200): Promise<Response> {
  const { frame, locale, route, proposed } = visit
  const shown = { state: state as FormState<never>, frame }
  const draw = (page: ReactElement) => renderPage(page, frame, { status, isPersonal: true })
  const { letterDay } = frame.site
  if (route.kind === 'newsletter' && letterDay) return draw(<NewsletterPage {...shown} day={letterDay} />)
  if (route.kind === 'feedback') return draw(<ConcernPage {...shown} kind="feedback" />)
  const support = findSupport(locale, proposed?.['site-settings'])
  if (route.kind !== 'contact') return draw(<ConcernPage {...shown} kind="concern" support={await support} />)
  const contacts = listContacts(locale, proposed?.contacts)
  return draw(<ContactPage {...shown} view={await contacts} support={await support} />)
}

/** The one form that may be turned off. */
export const isOpen = ({ route, frame }: Visit): boolean =>
  route.kind !== 'newsletter' || frame.site.letterDay !== undefined

async function empty(visit: Visit<FormKind>): Promise<Response> {
  const values = { to: visit.query.get('to') ?? '', about: (visit.query.get('about') ?? '').slice(0, 200) }
  return drawForm(visit, { values, mistakes: [], stamp: await makeStamp(Date.now()) })
}

const thanks = ({ frame }: Visit, kind: FormKind, number?: { label: string; value: string }, when = '') =>
  renderPage(
    <ThanksPage
      title={frame.say[kind].sent}
      text={`${frame.say[kind].sentText} ${when}`.trim()}
      number={number}
      frame={frame}
    />,
    frame,
  )

/** As cms/fields/code-itself makes them: nothing else from the address is ever shown. */
const caseNumber = /^[A-Z0-9]{4}-[A-Z0-9]{4}$/

export const forms: Answers<Kinds> = {
  contact: empty,
  concern: empty,
  feedback: empty,
  newsletter: async (visit) => (isOpen(visit) ? empty(visit) : undefined),
  contactSent: (visit) => thanks(visit, 'contact'),
  feedbackSent: (visit) => thanks(visit, 'feedback'),
  newsletterSent: (visit) => thanks(visit, 'newsletter'),
  async concernSent(visit) {
    const { answerDays } = await findSupport(visit.locale)
    const given = visit.query.get('case') ?? ''
    const number = caseNumber.test(given)
      ? { label: visit.frame.say.concern.number, value: given }
      : undefined
    return thanks(visit, 'concern', number, visit.frame.say.concern.answered(answerDays))
  },
}
