/** The error that says why somebody is not let in, in her language and as a word for programs. */
import { APIError, type PayloadRequest } from 'payload'
import type { AccountRefusal } from '@/domain/accounts/refusals'
import { accountTexts } from '@/messages/accounts/texts'

const statuses: Partial<Record<AccountRefusal, number>> = {
  tooManyAttempts: 429,
  codeNeeded: 401,
  setUpNeeded: 401,
  wrongCode: 401,
  wrongPassword: 401,
  wrongPasskey: 401,
  stepExpired: 401,
  notSignedIn: 401,
  keyNotValid: 401,
  noSuchPerson: 404,
  badRequest: 400,
  alreadySetUp: 409,
  alreadyRemoved: 409,
  tooManyPasskeys: 409,
  sameAddress: 409,
  addressTaken: 409,
  handInUnderWay: 409,
  webhookNeedsSecret: 409,
  webhookStopped: 409,
  handInKeyUsed: 422,
}

type More = { readonly ticket?: string; readonly seconds?: number }

export class AccountRefused extends APIError {
  readonly because: AccountRefusal
  readonly ticket: string | undefined

  constructor(req: Partial<Pick<PayloadRequest, 'i18n'>>, because: AccountRefusal, more: More = {}) {
    const texts = accountTexts(req.i18n?.language).refusals
    const said = because === 'tooManyAttempts' ? texts.tooManyAttempts(more.seconds ?? 0) : texts[because]
    super(said, statuses[because] ?? 403, { because, ...more }, true)
    this.because = because
    this.ticket = more.ticket
  }
}
