/**
 * Stands where an S3-compatible store stands, on this machine: PutObject, GetObject with its Range, DeleteObject and
 * ListObjectsV2 in small pages, path-style. It works out each signature from what arrived, by no code of ours.
 */
import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'

export type Fault = { readonly status: number; readonly code?: string } | 'hang up' | 'silence' | 'cut short'

export type StandIn = {
  /** The settings that lead here. */
  readonly settings: Readonly<Record<string, string>>
  readonly objects: Map<string, Buffer>
  /** Every body that was ever stored, also what is gone again. */
  readonly everPut: Buffer[]
  /** Requests that passed the signature, such as `GET media/x.jpg`. */
  readonly asked: string[]
  /** Bytes of objects that readers have taken. */
  readonly sent: { bytes: number }
  /** Headers of the last request. */
  readonly last: { headers: IncomingMessage['headers'] }
  /** How many are open to it. */
  connections(): Promise<number>
  /** What goes wrong instead, if anything. */
  fault: (asked: string) => Fault | undefined
  close(): Promise<void>
}

const name = 'beratta'
const pageSize = 3
const piece = 64 * 1024
const keys = { id: 'AKIDSTANDIN', secret: 'secret/of+the=stand-in' }

export async function aBucket(prefix = 'beratta/'): Promise<StandIn> {
  const objects = new Map<string, Buffer>()
  const everPut: Buffer[] = []
  const asked: string[] = []
  const last: StandIn['last'] = { headers: {} }
  const sent = { bytes: 0 }
  const server = createServer(async (req, res) => {
    const body = await buffer(req)
    const url = new URL(req.url ?? '/', 'http://x')
    const [, bucket, ...rest] = decodeURIComponent(url.pathname).split('/')
    const key = rest.join('/')
    const what = `${req.method} ${key.slice(prefix.length)}`.trim()
    const fault = standIn.fault(what)
    if (fault === 'silence') return
    if (fault === 'hang up') return void req.socket.destroy()
    if (fault === 'cut short') {
      res.writeHead(200, { 'content-length': 1000 }).write('half')
      return void setTimeout(() => req.socket.destroy(), 20)
    }
    if (fault) return refuse(res, fault.status, fault.code)
    const wrong = mistakeIn(req, body)
    if (wrong) return refuse(res, 403, wrong)
    if (bucket !== name) return refuse(res, 404, 'NoSuchBucket')
    asked.push(what)
    last.headers = req.headers
    if (!key) return list(res, url.searchParams)
    if (req.method === 'PUT') {
      everPut.push(body)
      objects.set(key, body)
      return void res.writeHead(200).end()
    }
    if (req.method === 'DELETE') {
      objects.delete(key)
      return void res.writeHead(204).end()
    }
    const found = objects.get(key)
    if (!found) return refuse(res, 404, 'NoSuchKey')
    const [, first, end] = /^bytes=(\d+)-(\d+)$/.exec(req.headers.range ?? '') ?? []
    const wanted = first ? found.subarray(Number(first), Number(end) + 1) : found
    res.writeHead(first ? 206 : 200, { 'content-length': wanted.length })
    await pipeline(Readable.from(inPieces(wanted)), res).catch(() => {}) // who asked may have left
  })

  function* inPieces(bytes: Buffer): Generator<Buffer> {
    for (let at = 0; at < bytes.length; at += piece) {
      const part = bytes.subarray(at, at + piece)
      sent.bytes += part.length
      yield part
    }
  }

  function list(res: ServerResponse, question: URLSearchParams): void {
    const after = question.get('continuation-token') ?? ''
    const found = [...objects.keys()]
      .filter((key) => key.startsWith(question.get('prefix') ?? '') && key > after)
      .sort()
    const page = found.slice(0, pageSize)
    const next = found.length > page.length ? page.at(-1) : undefined
    const contents = page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')
    const token = next ? `<NextContinuationToken>${next}</NextContinuationToken>` : ''
    res.writeHead(200).end(`<?xml version="1.0"?><ListBucketResult>${contents}${token}</ListBucketResult>`)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const standIn: StandIn = {
    settings: {
      S3_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      S3_BUCKET: name,
      S3_REGION: 'eu-north-1',
      S3_ACCESS_KEY_ID: keys.id,
      S3_SECRET_ACCESS_KEY: keys.secret,
      S3_FORCE_PATH_STYLE: '1',
      S3_PREFIX: prefix,
    },
    objects,
    everPut,
    asked,
    sent,
    last,
    connections: () =>
      new Promise((resolve, reject) =>
        server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      ),
    fault: () => undefined,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
  return standIn
}

function refuse(res: ServerResponse, status: number, code = ''): void {
  res.writeHead(status).end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`)
}

/** The code of what is wrong with a request's signature, from Amazon's description of Signature Version 4. */
function mistakeIn({ method, url = '', headers }: IncomingMessage, body: Buffer): string | undefined {
  const [path = '', query = ''] = url.split('?')
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([\w-]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})$/
  const [, id, day = '', region = '', names = '', signature] = given.exec(headers.authorization ?? '') ?? []
  if (!signature) return 'AccessDenied'
  if (id !== keys.id) return 'InvalidAccessKeyId'
  if (region !== 'eu-north-1') return 'AuthorizationHeaderMalformed'
  const moment = String(headers['x-amz-date'])
  const at = Date.parse(moment.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (!(Math.abs(Date.now() - at) < 15 * 60_000) || !moment.startsWith(day)) return 'RequestTimeTooSkewed'
  const sum = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
  if (headers['x-amz-content-sha256'] !== sum(body)) return 'XAmzContentSHA256Mismatch'
  const signedNames = names.split(';')
  const mustBeSigned = Object.keys(headers).filter((one) => one === 'host' || one.startsWith('x-amz-'))
  if (mustBeSigned.some((one) => !signedNames.includes(one))) return 'AccessDenied'
  const lines = signedNames.map((one) => `${one}:${String(headers[one]).trim()}\n`).join('')
  const canonical = `${method}\n${path}\n${query.split('&').sort().join('&')}\n${lines}\n${names}\n${sum(body)}`
  const mac = (key: Buffer | string, said: string) => createHmac('sha256', key).update(said).digest()
  const signing = mac(mac(mac(mac(`AWS4${keys.secret}`, day), region), 's3'), 'aws4_request')
  const toSign = `AWS4-HMAC-SHA256\n${moment}\n${day}/${region}/s3/aws4_request\n${sum(canonical)}`
  return mac(signing, toSign).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch'
}
