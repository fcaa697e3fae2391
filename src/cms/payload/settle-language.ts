/**
 * Gives every request a language. With `fallback: false` Payload leaves the locale of a REST request without
 * `?locale` empty and then drops every localized field in silence, and hands an unknown one on to the database.
 */
import { APIError, type PayloadRequest } from 'payload'
import { defaultLocale, isLocale } from '@/domain/locales'
import { firstHook } from './first-hook'

/** A Payload plugin: before any hook that needs the language. */
export const settleLanguage = firstHook(({ req, args }) => settle(req ?? args.req))

/** For who reads over REST: of a global Payload takes the language before it asks any hook. */
export function inALanguage(request: Request): Request {
  const url = new URL(request.url)
  if (url.searchParams.has('locale')) return request
  url.searchParams.set('locale', defaultLocale)
  return new Request(url, request)
}

function settle(req: PayloadRequest): void {
  const { locale } = req
  if (!locale) req.locale = defaultLocale
  else if (locale !== 'all' && !isLocale(locale)) {
    throw new APIError(`"${locale}" is not a language of this site.`, 400, undefined, true)
  }
}
