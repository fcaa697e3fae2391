/**
 * The only reader of `process.env`: every variable that Berätta knows, what it means and what it may be.
 * Read at first use, so that `next build` and importing tests need none of them. `.env.example` tells the same story.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import ipaddr from 'ipaddr.js'
import { z } from 'zod'

const url = (sentence: string, ...protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), sentence)

const whole = (least: number, most: number, sentence: string) =>
  z
    .string()
    .regex(/^\d+$/, sentence)
    .transform(Number)
    .pipe(z.number().min(least, sentence).max(most, sentence))

/** As a browser says it, so that it is found by comparing; a slash at the end is forgiven. */
const isOrigin = (text: string) =>
  /^https?:\/\/[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text

const origins = (sentence: string) =>
  z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim().replace(/\/$/, '')))
    .refine((given) => given.join() === '*' || given.every(isOrigin), sentence)

/** Names as a browser says them, addresses, or networks of addresses (CIDR). */
const hosts = (sentence: string) =>
  z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim().toLowerCase()))
    .refine(
      (given) =>
        given.every(
          (one) =>
            ipaddr.isValidCIDR(one) || ipaddr.isValid(one) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(one),
        ),
      sentence,
    )

const yesOrNo = (name: string) =>
  z.enum(['0', '1'], `${name} is 1 (yes) or 0 (no).`).transform((text) => text === '1')

const variables = z.object({
  /** The port that visitors reach. */
  PORT: whole(1, 65_535, 'PORT is a number from 1 to 65535.').default(3000),
  /** The address to listen on; 0.0.0.0 or :: in a container. */
  HOST: z.string().default('127.0.0.1'),
  /** Everything that the installation keeps: the embedded database, pictures and files, mails, secrets. */
  DATA_DIR: z
    .string()
    .default('./.data')
    .transform((folder) => resolve(folder)),
  /** An own PostgreSQL, 15 or newer; empty starts the embedded one. */
  DATABASE_URL: url(
    'DATABASE_URL looks like postgres://user:password@host:5432/name.',
    'postgres:',
    'postgresql:',
  ).default(''),
  /**
   * The same database as the owner of its tables, who migrates and restores; the server's role then only reads and
   * writes rows. Empty: one role is both. What serves readers never keeps it.
   */
  DATABASE_OWNER_URL: url(
    'DATABASE_OWNER_URL looks like postgres://owner:password@host:5432/name.',
    'postgres:',
    'postgresql:',
  ).default(''),
  /** The address that visitors type, used in links, mails, feeds; https:// switches on secure cookies and HSTS. */
  SERVER_URL: url('SERVER_URL looks like https://www.example.org.', 'http:', 'https:')
    .transform((text) => new URL(text).origin)
    .optional(),
  /**
   * Front ends elsewhere: the origins whose pages may read here what everybody may, or * for all. Never with a session or
   * a key, and never to write.
   */
  FRONTENDS: origins(
    'FRONTENDS is * or a list of origins such as https://www.example.org,https://app.example.org.',
  ).default([]),
  /**
   * Where webhooks may go although it lies inside a private network, and without TLS: names of hosts, addresses, or
   * networks such as 10.1.0.0/16. Everything else must be on the open internet, and https.
   */
  WEBHOOK_HOSTS: hosts(
    'WEBHOOK_HOSTS is a list of hosts and networks such as intranet.example.org,10.1.0.0/16.',
  ).default([]),
  /**
   * Push services of one's own, which telephones may name although they lie inside a private network, and without TLS: as
   * in WEBHOOK_HOSTS. Whoever signs in chooses these addresses, so that nothing else is to be named here.
   */
  PUSH_HOSTS: hosts('PUSH_HOSTS is a list of hosts and networks such as push.intranet.example.org.').default(
    [],
  ),
  /** The WebSub hub that feeds name, and that is told when one has changed; empty: none. */
  WEBSUB_HUB: url('WEBSUB_HUB looks like https://hub.example.org/.', 'https:', 'http:').default(''),
  /** Signs sessions. Made once and kept in DATA_DIR with the embedded database, required with an own one. */
  PAYLOAD_SECRET: z.string().default(''),
  /** Mail server, smtp://user:password@host:587; empty writes mails to DATA_DIR/mail as .eml files. */
  SMTP_URL: url('SMTP_URL looks like smtp://user:password@host:587.', 'smtp:', 'smtps:').default(''),
  /** Sender of all mail; a mail server needs one that its readers' servers believe. */
  MAIL_FROM: z.email('MAIL_FROM is an e-mail address.').default('nobody@sender.invalid'),
  /**
   * Seals the evidence of consents, the addresses of the newsletter and the secrets of webhooks: 32 bytes as base64.
   * Made once and kept in DATA_DIR when empty; with several machines it must be given, the same on all. Losing it loses
   * them.
   */
  EVIDENCE_KEY: z
    .string()
    .refine(
      (text) => Buffer.from(text, 'base64').length === 32,
      'EVIDENCE_KEY is 32 bytes as base64 (openssl rand -base64 32).',
    )
    .or(z.literal(''))
    .default(''),
  /** An S3-compatible store for pictures and files, on AWS https://s3.eu-north-1.amazonaws.com; empty: DATA_DIR. */
  S3_ENDPOINT: url('S3_ENDPOINT looks like https://s3.eu-north-1.amazonaws.com.', 'https:', 'http:')
    .transform((text) => new URL(text).origin)
    .default(''),
  /** A private bucket, which exists. */
  S3_BUCKET: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
      'S3_BUCKET is the name of a bucket: small letters, digits, hyphens.',
    )
    .default(''),
  S3_REGION: z.string().default('us-east-1'),
  /** A key that may list, read, write and delete in this bucket, and nothing else. */
  S3_ACCESS_KEY_ID: z.string().default(''),
  S3_SECRET_ACCESS_KEY: z.string().default(''),
  /** 1 where buckets are in the path (host/bucket) and not in the host's name (bucket.host). */
  S3_FORCE_PATH_STYLE: yesOrNo('S3_FORCE_PATH_STYLE').default(false),
  /** Folder in the bucket: each installation needs one of its own. */
  S3_PREFIX: z
    .string()
    .regex(
      /^[\w-]+(\/[\w-]+)*\/?$/,
      'S3_PREFIX is a folder such as beratta/: letters, digits, hyphens and slashes.',
    )
    .transform((text) => `${text.replace(/\/$/, '')}/`)
    .default(''),
  /** How the store is asked to encrypt what it keeps; empty leaves it to the bucket's own settings. */
  S3_SERVER_SIDE_ENCRYPTION: z
    .enum(['', 'AES256', 'aws:kms'], 'S3_SERVER_SIDE_ENCRYPTION is AES256 or aws:kms.')
    .default(''),
  /** Virus scanner, tcp://host:3310; empty marks documents as unscanned. */
  CLAMD_URL: url('CLAMD_URL looks like tcp://host:3310.', 'tcp:').default(''),
  /** The example and its accounts, where nothing is yet: 1 by default with the embedded database, 0 with an own one. */
  DEMO: yesOrNo('DEMO').optional(),
  /** Whether reviewers, safeguarding and administrators must sign in with a second factor: 1 but in a demonstration. */
  SECOND_FACTOR: yesOrNo('SECOND_FACTOR').optional(),
  /** Sign-in by an identity provider (OpenID Connect); without OIDC_ISSUER nothing of it shows. */
  OIDC_ISSUER: url('OIDC_ISSUER looks like https://login.example.org.', 'https:', 'http:').default(''),
  OIDC_CLIENT_ID: z.string().default(''),
  OIDC_CLIENT_SECRET: z.string().default(''),
  /** What the button says: "Sign in with …". */
  OIDC_NAME: z.string().default('OpenID Connect'),
  /** 1 when the provider itself asks for a second factor, so that ours is not asked for on top. */
  OIDC_PROVES: yesOrNo('OIDC_PROVES').default(false),
  /** How many proxies in front may be believed about the visitor's address (X-Forwarded-For, -Proto). */
  TRUST_PROXY: whole(0, 10, 'TRUST_PROXY is the number of proxies in front, 0 to 10.').default(0),
  /** Memory for finished pages, in megabytes. */
  PAGE_CACHE_MB: whole(1, 65_536, 'PAGE_CACHE_MB is a number of megabytes, 1 or more.').default(64),
  /** How long finished pages are served while the database cannot be asked whether they still hold. */
  MAX_STALE_SECONDS: whole(0, 86_400, 'MAX_STALE_SECONDS is a number of seconds, 0 to 86400.').default(30),
  /** For how long a CDN in front may use a page without asking: so long may it show what was taken down. 0: never. */
  CDN_SECONDS: whole(0, 86_400, 'CDN_SECONDS is a number of seconds, 0 to 86400.').default(0),
  /** How much the log says; debug has a line for every request. */
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'LOG_LEVEL is debug, info, warn, error or silent.')
    .default('info'),
  /** Whether this instance runs a worker beside it; 0 leaves the queue to processes of its own (src/cms/entry/worker.ts). */
  WORKER: yesOrNo('WORKER').default(true),
  /** Prometheus metrics on a port of their own, on HOST; 0 for none. */
  METRICS_PORT: whole(0, 65_535, 'METRICS_PORT is a port number, or 0 for none.').default(0),
  /** Folder of the built site, so that tests can build beside a running one. */
  NEXT_DIST_DIR: z.string().default('.next'),
  NODE_ENV: z.enum(['development', 'production', 'test']).catch('development'),
})

/** What the environment says, with defaults filled in. */
export type Env = Omit<z.output<typeof variables>, 'SERVER_URL' | 'DEMO' | 'SECOND_FACTOR'> & {
  SERVER_URL: string
  DEMO: boolean
  SECOND_FACTOR: boolean
}

/** One sentence for every variable that holds something else than it may. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
}

const needed = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** Half a bucket would keep files elsewhere than somebody believes: better no start than a lost file. */
function refuseHalfABucket(given: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(given).filter((name) => name.startsWith('S3_'))
  const unknown = names.filter((name) => !(name in variables.shape))
  if (unknown.length > 0) throw new EnvError(`There is no setting ${unknown.join(', ')}: see .env.example.`)
  const missing = needed.filter((name) => !given[name])
  if (names.length > 0 && missing.length > 0)
    throw new EnvError(`With ${names[0]} set, an object store needs ${missing.join(', ')} too.`)
}

/** Reads and checks the variables; an empty one counts as not set. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value))
  refuseHalfABucket(given)
  const read = variables.safeParse(given)
  if (!read.success) throw new EnvError(read.error.issues.map(({ message }) => message).join('\n'))
  if (given.SMTP_URL && !given.MAIL_FROM)
    throw new EnvError('With SMTP_URL set, mail needs a sender that may be answered: MAIL_FROM.')
  if (read.data.DATABASE_OWNER_URL && !read.data.DATABASE_URL)
    throw new EnvError('With DATABASE_OWNER_URL set, the server needs DATABASE_URL, a role of its own, too.')
  const { SERVER_URL = `http://localhost:${read.data.PORT}`, DEMO = read.data.DATABASE_URL === '' } =
    read.data
  return { ...read.data, SERVER_URL, DEMO, SECOND_FACTOR: read.data.SECOND_FACTOR ?? !DEMO }
}

let current: Env | undefined

/** The environment, read at first use. */
export const env: Env = new Proxy({} as Env, {
  get(_, name) {
    current ??= readEnv()
    return Reflect.get(current, name)
  },
})

/** Puts the variables of a `.env` file beside package.json into the environment; what is set already wins. */
export function loadEnvFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

/** Sets variables that the start has found out (the embedded database's address) for all who read them later. */
export function provideEnv(found: Readonly<Record<string, string>>): void {
  Object.assign(process.env, found)
  current = undefined
}

/** Whoever migrates or restores connects with this: the owner's address, or the one address there is. */
export function ownerUrl(): string {
  return env.DATABASE_OWNER_URL || env.DATABASE_URL
}

/** The whole environment of this process, to hand on to a child process. */
export function inheritedEnv(): NodeJS.ProcessEnv {
  return { ...process.env }
}
