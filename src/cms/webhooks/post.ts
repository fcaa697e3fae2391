/**
 * One request to somebody else's server: to an address that was looked at, never along a redirect, and no longer than
 * ten seconds, whatever is at the other end. Of the answer only how it begins is of interest.
 */
import { once } from 'node:events'
import * as http from 'node:http'
import * as https from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Answer, Failure } from '@/domain/webhooks/states'
import { env } from '@/env'
import { ClosedAddress, openAddresses } from './open-addresses'

/** In milliseconds, and in bytes. */
export const limits = { whole: 10_000, answer: 1024 }

type Message = { readonly headers: Readonly<Record<string, string>>; readonly body: string | Buffer }

/**
 * @param reach what the operator lets it reach beside the open internet; `anywhere` is for an address of the operator's own
 * settings, which nobody else can have chosen
 */
export async function post(
  address: string,
  { headers, body }: Message,
  reach: readonly string[] | 'anywhere' = env.WEBHOOK_HOSTS,
): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.whole)
  try {
    const url = new URL(address)
    const lookup = reach === 'anywhere' ? undefined : onlyTo(await inTime(openAddresses(url, reach), signal))
    const { request } = url.protocol === 'https:' ? https : http
    const asking = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      // A connection that is kept would lead to where the name pointed before.
      agent: false,
      signal,
      ...(lookup && { lookup }),
    })
    asking.on('error', () => {})
    asking.end(body)
    // By the clock as well: an answer that changes the protocol ends the request without a word.
    const [response] = (await once(asking, 'response', { signal })) as [http.IncomingMessage]
    await drain(response).catch(() => {})
    asking.destroy()
    return { status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] }
  } catch (error) {
    return { failure: failureIn(error, signal) }
  }
}

/** Lets the other side finish what is short. */
async function drain(response: http.IncomingMessage): Promise<void> {
  let read = 0
  for await (const chunk of response) {
    read += (chunk as Buffer).length
    if (read > limits.answer) break
  }
}

async function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([work, once(signal, 'abort').then(() => Promise.reject(signal.reason))])
}

/** Answers who connects with what was looked at, and nothing else. */
const onlyTo =
  (addresses: Awaited<ReturnType<typeof openAddresses>>): LookupFunction =>
  (_, { all }, done) => {
    const [first] = addresses
    if (all || !first) done(null, addresses)
    else done(null, first.address, first.family)
  }

function failureIn(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) return 'timeout'
  if (error instanceof ClosedAddress) return 'closedAddress'
  const { code = '' } = error as { code?: string }
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'unknownName'
  if (/^(ECONN|EHOST|ENET|EPIPE|ETIMEDOUT)/.test(code)) return 'unreachable'
  if (/^(CERT_|DEPTH_|SELF_|UNABLE_|ERR_TLS|ERR_SSL)|_IN_CHAIN$/.test(code)) return 'untrusted'
  return 'broken'
}
