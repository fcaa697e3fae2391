import { defineMiddleware } from 'astro:middleware'
import { settings } from './settings'

/** Pictures come from Berätta, and nothing else from anywhere: no script stands on these pages at all. */
const policy = `default-src 'none'; style-src 'self'; img-src ${settings.origin}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

export const onRequest = defineMiddleware(async (_, next) => {
  const answer = await next()
  answer.headers.set('content-security-policy', policy)
  answer.headers.set('referrer-policy', 'no-referrer')
  answer.headers.set('x-content-type-options', 'nosniff')
  // Of what is taken down nothing is left in the memory of a browser or of a cache between here and there.
  if (!answer.headers.has('cache-control')) answer.headers.set('cache-control', 'no-cache')
  return answer
})
