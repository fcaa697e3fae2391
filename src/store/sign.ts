/** Signs a request to an S3-compatible store: AWS Signature Version 4, in the Authorization header. */
import { createHash, createHmac } from 'node:crypto'

export type Keys = { readonly id: string; readonly secret: string; readonly region: string }

export type ToSign = {
  readonly method: string
  readonly url: URL
  /** Headers besides those that signing adds; their names in small letters. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const algorithm = 'AWS4-HMAC-SHA256'

/** @returns all headers to send, those of the signature among them */
export function signed({ method, url, headers, body }: ToSign, keys: Keys, at: Date): Record<string, string> {
  const moment = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
  const day = moment.slice(0, 8)
  const hash = sha256(body)
  const sent: Record<string, string> = {
    ...headers,
    host: url.host,
    'x-amz-content-sha256': hash,
    'x-amz-date': moment,
  }
  const names = Object.keys(sent).sort()
  const signedHeaders = names.join(';')
  const canonical = [
    method,
    url.pathname,
    [...url.searchParams]
      .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
      .sort()
      .join('&'),
    ...names.map((name) => `${name}:${sent[name]?.trim()}`),
    '',
    signedHeaders,
    hash,
  ].join('\n')
  const scope = `${day}/${keys.region}/s3/aws4_request`
  const key = [day, keys.region, 's3', 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${keys.secret}`)
  const signature = hmac(key, [algorithm, moment, scope, sha256(canonical)].join('\n')).toString('hex')
  const authorization = `${algorithm} Credential=${keys.id}/${scope},SignedHeaders=${signedHeaders},Signature=${signature}`
  return { ...sent, authorization }
}

/** As the signature wants names and values: everything but letters, digits and four signs is escaped. */
export const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest()
