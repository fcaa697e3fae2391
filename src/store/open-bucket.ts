/**
 * Opens the client of a bucket. Amazon's own library knows the field: signing, clocks that differ, retries with
 * restraint, what the many stores do each in their way. It is loaded where a bucket is set, and nowhere else.
 */
import type { S3 } from '@aws-sdk/client-s3'
import type { Env } from '@/env'

export type BucketSettings = Pick<Env, Extract<keyof Env, `S3_${string}`>>

/** For a connection to be made: short enough that it is tried again. How long an answer may take is the bucket's. */
const reached = 3_000
/** In the middle of an answer: somebody who reads slowly holds it up as well. */
const stalled = 120_000
/** A slow reader holds a connection: with the library's limit of fifty, fifty of them would stop everybody. */
const connections = { keepAlive: true, maxSockets: Number.POSITIVE_INFINITY, maxFreeSockets: 16 }

/** Nothing is asked for here: the first request is whoever's that the client is given to. */
export async function openBucket(settings: BucketSettings): Promise<S3> {
  const { S3 } = await import('@aws-sdk/client-s3')
  return new S3({
    endpoint: settings.S3_ENDPOINT,
    forcePathStyle: settings.S3_FORCE_PATH_STYLE,
    region: settings.S3_REGION,
    credentials: {
      accessKeyId: settings.S3_ACCESS_KEY_ID,
      secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
    },
    requestHandler: {
      httpAgent: connections,
      httpsAgent: connections,
      connectionTimeout: reached,
      socketTimeout: stalled,
    },
    maxAttempts: 3,
    // For the widest choice of stores: many know neither the checksums that trail a body in pieces, nor "100 Continue".
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    expectContinueHeader: false,
    // Said here so that it is looked for nowhere else: not in AWS_*, not in ~/.aws.
    retryMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    userAgentAppId: 'beratta',
  })
}
