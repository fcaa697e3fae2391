/** What is sent: a CloudEvent 1.0 in JSON, signed by Standard Webhooks. */
import { Webhook } from 'standardwebhooks'
import { env } from '@/env'

/** As `/api/v1/changes` tells it; the rest of it is nobody's business here. */
export type ToldChange = {
  readonly at: string
  readonly what: string
  readonly kind: string
  readonly id: string
  readonly release: string | null
}

/** @param change null for a test @param at when nothing else says it */
export function cloudEvent(id: string, change: ToldChange | null, at: Date): string {
  return JSON.stringify({
    specversion: '1.0',
    id,
    source: env.SERVER_URL,
    type: change ? `beratta.change.${change.what}` : 'beratta.test',
    ...(change && { subject: `${change.kind}/${change.id}` }),
    // An extension, by which a receiver may wait for all of it.
    ...(change?.release && { release: change.release }),
    time: change?.at ?? at.toISOString(),
    datacontenttype: 'application/json',
    data: change ?? {},
  })
}

/** @param secrets each signs: the new one and, for a while, the one before it */
export function signedHeaders(
  id: string,
  at: Date,
  body: string,
  secrets: readonly string[],
): Record<string, string> {
  return {
    'content-type': 'application/cloudevents+json',
    'user-agent': 'Beratta-Webhooks',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  }
}
