/** Keeps bytes as objects of a private bucket: `<prefix><shelf>/<name>`, the same layout as the folder's. */
import { text } from 'node:stream/consumers'
import type { Env } from '@/env'
import { type Asked, BucketRequests, Refusal } from './bucket-requests'
import type { Opened, Part, Shelf, Store } from './store'
import { cutShort, StoreAway } from './store-away'

type Settings = Pick<Env, Extract<keyof Env, `S3_${string}`>>

export class Bucket implements Store {
  readonly #settings: Settings
  readonly #requests: BucketRequests

  constructor(settings: Settings) {
    this.#settings = settings
    this.#requests = new BucketRequests(addressOf(settings), {
      id: settings.S3_ACCESS_KEY_ID,
      secret: settings.S3_SECRET_ACCESS_KEY,
      region: settings.S3_REGION,
    })
  }

  async put(shelf: Shelf, name: string, bytes: Buffer): Promise<void> {
    const encryption = this.#settings.S3_SERVER_SIDE_ENCRYPTION
    await this.#said({
      method: 'PUT',
      key: this.#key(shelf, name),
      headers: encryption === '' ? {} : { 'x-amz-server-side-encryption': encryption },
      body: bytes,
    })
  }

  async open(shelf: Shelf, name: string, part?: Part): Promise<Opened | undefined> {
    const headers: Record<string, string> = part ? { range: `bytes=${part.start}-${part.end}` } : {}
    const answer = await this.#send({ method: 'GET', key: this.#key(shelf, name), headers }).catch(isMissing)
    return answer && { size: Number(answer.headers['content-length']), bytes: answer }
  }

  async remove(shelf: Shelf, name: string): Promise<void> {
    await this.#said({ method: 'DELETE', key: this.#key(shelf, name) }).catch(isMissing)
  }

  async *names(shelf: Shelf): AsyncGenerator<string> {
    const prefix = this.#key(shelf, '')
    let token: string | undefined
    do {
      const page = await this.#list({ prefix, ...(token && { 'continuation-token': token }) })
      for (const [, key = ''] of page.matchAll(/<Key>([^<]*)<\/Key>/g)) {
        const name = unescaped(key).slice(prefix.length)
        if (name && !name.includes('/')) yield name
      }
      const next = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(page)?.[1]
      token = next && unescaped(next)
    } while (token)
  }

  async check(): Promise<void> {
    await this.#list({ prefix: this.#settings.S3_PREFIX, 'max-keys': '1' })
  }

  #key(shelf: Shelf, name: string): string {
    return `${this.#settings.S3_PREFIX}${shelf}/${name}`
  }

  async #list(query: Readonly<Record<string, string>>): Promise<string> {
    return this.#said({ method: 'GET', key: '', query: { 'list-type': '2', ...query } })
  }

  /** The whole answer, empty as it may be: read to its end, so that its connection serves again. */
  async #said(asked: Asked): Promise<string> {
    return text(await this.#send(asked)).catch(cutShort)
  }

  async #send(asked: Asked) {
    return this.#requests.send(asked).catch((error: unknown) => {
      if (error instanceof Refusal && error.code !== 'NoSuchKey')
        throw new StoreAway(this.#explain(error), { cause: error })
      throw error
    })
  }

  #explain({ code, message }: Refusal): string {
    const { S3_BUCKET: bucket, S3_ENDPOINT: place } = this.#settings
    const otherRegion = `The bucket ${bucket} lies in another region than S3_REGION says.`
    const sentences: Record<string, string> = {
      NoSuchBucket: `The object store at ${place} has no bucket ${bucket}: create it, or mend S3_BUCKET.`,
      AccessDenied: `The key in S3_ACCESS_KEY_ID may not list, read, write and delete in the bucket ${bucket}.`,
      InvalidAccessKeyId: `The object store at ${place} does not know the key in S3_ACCESS_KEY_ID.`,
      SignatureDoesNotMatch: `The object store at ${place} does not accept S3_SECRET_ACCESS_KEY.`,
      PermanentRedirect: otherRegion,
      AuthorizationHeaderMalformed: otherRegion,
      RequestTimeTooSkewed: `The clocks of this machine and of the object store at ${place} are too far apart.`,
    }
    return sentences[code] ?? `${message} for the bucket ${bucket} at ${place}.`
  }
}

function addressOf({ S3_ENDPOINT, S3_BUCKET, S3_FORCE_PATH_STYLE }: Settings): URL {
  const address = new URL(S3_ENDPOINT)
  if (S3_FORCE_PATH_STYLE) address.pathname = `/${S3_BUCKET}`
  else address.hostname = `${S3_BUCKET}.${address.hostname}`
  return address
}

function isMissing(error: unknown): undefined {
  if (error instanceof Refusal) return undefined
  throw error
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescaped = (xml: string): string =>
  xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? '')
