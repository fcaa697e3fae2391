/** What is wrong with a bucket, in a sentence for whoever runs the machine. */
import type { BucketSettings } from './open-bucket'
import { StoreAway } from './store-away'

/** What the library throws: an answer of the store with its code as `name`, or an error of the network with its `code`. */
export type Trouble = NodeJS.ErrnoException & {
  readonly $metadata?: { readonly httpStatusCode?: number }
  readonly hostname?: string
}

/** @returns the sentence that belongs to an error of the library, which stays its cause */
export function whyAway(trouble: Trouble, settings: BucketSettings): StoreAway {
  const { S3_BUCKET: bucket, S3_ENDPOINT: place } = settings
  const { host, hostname } = new URL(place)
  const status = trouble.$metadata?.httpStatusCode
  const code = trouble.code ?? trouble.name
  const unknownHost = `S3_ENDPOINT names the host ${trouble.hostname ?? hostname}, which is not known here.`
  const tooLate = `The object store at ${host} does not answer in time.`
  const otherRegion = `The bucket ${bucket} lies in another region than S3_REGION says.`
  const sentences: Record<string, string> = {
    ENOTFOUND: unknownHost,
    EAI_AGAIN: unknownHost,
    ECONNREFUSED: `Nobody answers at ${host}, where S3_ENDPOINT says that the object store is.`,
    ETIMEDOUT: tooLate,
    TimeoutError: tooLate,
    AbortError: tooLate,
    NoSuchBucket: `The object store at ${place} has no bucket ${bucket}: create it, or mend S3_BUCKET.`,
    AccessDenied: `The key in S3_ACCESS_KEY_ID may not list, read, write and delete in the bucket ${bucket}.`,
    InvalidAccessKeyId: `The object store at ${place} does not know the key in S3_ACCESS_KEY_ID.`,
    SignatureDoesNotMatch: `The object store at ${place} does not accept S3_SECRET_ACCESS_KEY.`,
    PermanentRedirect: otherRegion,
    AuthorizationHeaderMalformed: otherRegion,
    RequestTimeTooSkewed: `The clocks of this machine and of the object store at ${place} are too far apart.`,
  }
  const answered =
    status && `The object store at ${place} answers ${status} ${code} for the bucket ${bucket}.`
  const sentence =
    sentences[code] ?? (answered || `The object store at ${host} cannot be used: ${trouble.message || code}.`)
  return new StoreAway(sentence, { cause: trouble })
}
