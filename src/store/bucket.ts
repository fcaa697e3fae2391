/** Keeps bytes as objects of a private bucket: `<prefix><shelf>/<name>`, the same layout as the folder's. */
import { Readable } from 'node:stream'
import type { S3 } from '@aws-sdk/client-s3'
import type { Opened, Part, Shelf, Store } from './keeping'
import { type BucketSettings, openBucket } from './open-bucket'
import { type Trouble, whyAway } from './why-away'

/** Until an answer begins, all attempts together; a large body has longer to get there. */
const patience = 10_000
const patiencePerMegabyte = 2_000

type Limit = { readonly abortSignal: AbortSignal }

export class Bucket implements Store {
  readonly #settings: BucketSettings
  #opened: Promise<S3> | undefined

  constructor(settings: BucketSettings) {
    this.#settings = settings
  }

  async put(shelf: Shelf, name: string, bytes: Buffer): Promise<void> {
    const encryption = this.#settings.S3_SERVER_SIDE_ENCRYPTION || undefined
    const object = { ...this.#object(shelf, name), Body: bytes, ServerSideEncryption: encryption }
    const time = patience + (bytes.length / 1024 / 1024) * patiencePerMegabyte
    await this.#ask((s3, limit) => s3.putObject(object, limit), time)
  }

  async open(shelf: Shelf, name: string, part?: Part): Promise<Opened | undefined> {
    const wanted = { ...this.#object(shelf, name), Range: part && `bytes=${part.start}-${part.end}` }
    const answer = await this.#ask((s3, limit) => s3.getObject(wanted, limit).catch(isMissing))
    // In Node the library gives the answer itself, unread; whoever destroys it closes its connection.
    if (!(answer?.Body instanceof Readable)) return undefined
    return { size: Number(answer.ContentLength), bytes: answer.Body }
  }

  async remove(shelf: Shelf, name: string): Promise<void> {
    await this.#ask((s3, limit) => s3.deleteObject(this.#object(shelf, name), limit).catch(isMissing))
  }

  async *names(shelf: Shelf): AsyncGenerator<string> {
    const { Bucket, Key: Prefix } = this.#object(shelf, '')
    let ContinuationToken: string | undefined
    do {
      // Not the library's paginator: each page has its own time, and its own refusal.
      const wanted = { Bucket, Prefix, ContinuationToken }
      const page = await this.#ask((s3, limit) => s3.listObjectsV2(wanted, limit))
      for (const { Key = '' } of page.Contents ?? []) {
        const name = Key.slice(Prefix.length)
        if (name && !name.includes('/')) yield name
      }
      ContinuationToken = page.NextContinuationToken
    } while (ContinuationToken)
  }

  /** Lists, which a HEAD of the bucket does not stand for: a refusal without a body has no code to explain. */
  async check(): Promise<void> {
    const { S3_BUCKET: Bucket, S3_PREFIX: Prefix } = this.#settings
    await this.#ask((s3, limit) => s3.listObjectsV2({ Bucket, Prefix, MaxKeys: 1 }, limit))
  }

  #object(shelf: Shelf, name: string): { Bucket: string; Key: string } {
    return { Bucket: this.#settings.S3_BUCKET, Key: `${this.#settings.S3_PREFIX}${shelf}/${name}` }
  }

  /** One request, tried again where that helps, until time is up. */
  async #ask<T>(act: (s3: S3, limit: Limit) => Promise<T>, time = patience): Promise<T> {
    this.#opened ??= openBucket(this.#settings)
    const s3 = await this.#opened
    const limit = new AbortController()
    const alarm = setTimeout(() => limit.abort(), time)
    try {
      return await act(s3, { abortSignal: limit.signal })
    } catch (error) {
      throw whyAway(error as Trouble, this.#settings)
    } finally {
      clearTimeout(alarm)
    }
  }
}

function isMissing(error: Error): undefined {
  if (error.name === 'NoSuchKey') return undefined
  throw error
}
