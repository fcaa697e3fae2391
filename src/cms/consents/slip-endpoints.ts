/**
 * `POST /api/consents/{id}/slip`: safeguarding makes the slip of a consent anew, and a leader the first of one that she
 * made. What stands on it is answered once, in the language of the form, and kept nowhere.
 */
import { type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { renderSVG } from 'uqr'
import { idOf } from '@/domain/id-of'
import { localeFacts, localeFrom } from '@/domain/locales'
import { pathTo } from '@/domain/routes'
import { decideSlip, type MadeSlip, spacedSlipCode } from '@/domain/safeguarding/slip'
import { isUuid } from '@/domain/uuid'
import { env } from '@/env'
import type { Consent } from '@/generated/payload-types'
import { siteMessages } from '@/messages/site/messages'
import { inTransaction, lockSubject } from '../db/transaction'
import { personOf } from '../people/actor'
import { languageOf } from '../people/language'
import { refusedHere } from '../safeguarding/refused-here'
import { findConsent } from './find-consent'
import { drawSlip, hasSlip, keepSlip, type SlipWords } from './slips'

export const slipEndpoints: Endpoint[] = [{ path: '/:id/slip', method: 'post', handler: make }]

async function make(asked: PayloadRequest): Promise<Response> {
  const { payload, user, routeParams, t } = asked
  const id = routeParams?.id
  const person = personOf(asked)
  if (!isUuid(id) || !person) throw new NotFound(t)
  const answer = await inTransaction(payload, user, async (req) => {
    await lockSubject(req, `consents:${id}`)
    const consent = await findConsent(req, id)
    if (!consent) throw new NotFound(t)
    const because = decideSlip(
      {
        madeBy: idOf(consent.madeBy),
        municipality: idOf(consent.municipality),
        isWithdrawn: Boolean(consent.withdrawnAt),
        hasSlip: await hasSlip(req, id),
      },
      person,
    )
    if (because === 'notYours') throw new NotFound(t)
    if (because) return because
    const words = drawSlip()
    await keepSlip(req, id, words, person.id)
    return onPaper(consent, words)
  })
  if (typeof answer === 'string') return refusedHere(answer, languageOf(asked))
  return Response.json(answer, { headers: { 'Cache-Control': 'private, no-store' } })
}

function onPaper({ formLanguage }: Consent, { secret, code }: SlipWords): MadeSlip {
  const locale = localeFrom(formLanguage)
  const { htmlLang: lang, dir } = localeFacts[locale]
  const link = env.SERVER_URL + pathTo({ kind: 'slip', slug: secret }, locale)
  return {
    link,
    code: spacedSlipCode(code),
    qr: renderSVG(link, { border: 2 }),
    paper: { lang, dir, ...siteMessages[locale].slip.paper },
  }
}
