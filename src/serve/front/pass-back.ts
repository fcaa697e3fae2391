/** How what was answered behind the front goes out to the visitor who asked. */
import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline, Readable } from 'node:stream'
import { keysHeader } from '@/domain/touched'
import { saysOfOrigins } from '../behind'
import { mayBeFramed } from '../page-cache/may-be-framed'
import { answer } from './answer'
import { compressionFor } from './compress-passing'

export type Reply = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** In one piece where it was made so. */
  readonly body: Buffer | Readable
}

type Passing = {
  /** Headers for every answer; what the reply says itself wins. */
  readonly headers: Readonly<Record<string, string>>
  /** More of them for this one. */
  readonly toVisitor?: Readonly<Record<string, string>> | undefined
  /** Runs when the answer is known and not yet sent; says with which status to go on. Does not fail. */
  readonly before?: ((status: number) => Promise<number>) | undefined
}

/** Drops a body that nobody takes. */
export function letGo({ body }: Reply): void {
  if (body instanceof Readable) body.destroy()
}

export async function passBack(
  reply: Reply,
  res: ServerResponse,
  { headers, toVisitor, before }: Passing,
): Promise<void> {
  const { status } = reply
  const sent = before ? await before(status) : status
  if (res.headersSent || res.destroyed) return letGo(reply) // refused, or left, while we waited
  if (sent !== status) {
    letGo(reply)
    const sentence = 'The database does not answer at the moment. Please try again.'
    return answer(res, sent, sentence, { ...headers, 'retry-after': '5' })
  }
  await send(reply, res, headers, toVisitor)
}

async function send(
  { status, headers, body }: Reply,
  res: ServerResponse,
  { 'x-frame-options': frames, ...usual }: Passing['headers'],
  toVisitor: Passing['toVisitor'],
): Promise<void> {
  const compression = compressionFor(res.req, { status, headers })
  const whole = body instanceof Readable ? undefined : ((await compression?.whole(body)) ?? body)
  const { 'content-length': length, ...said } = withoutNoise(headers)
  const size = whole?.length ?? (compression ? undefined : length)
  const vary = [toVisitor?.vary, compression?.headers.vary ?? said.vary].filter(Boolean).join(', ')
  res.writeHead(status, {
    ...usual,
    ...(frames !== undefined && !mayBeFramed(said) && { 'x-frame-options': frames }),
    ...toVisitor,
    ...said,
    ...(size !== undefined && { 'content-length': size }),
    ...compression?.headers,
    ...(vary && { vary }),
  })
  if (!(body instanceof Readable)) return void res.end(whole)
  const streams = compression ? [body, compression.through(), res] : [body, res]
  pipeline(streams, () => {}) // cut short on either side: `close` tells the rest
}

const noise = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'x-powered-by',
  'accept-ch',
  'critical-ch',
  keysHeader,
])

const withoutNoise = (headers: IncomingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !noise.has(name) && !saysOfOrigins(name)))
