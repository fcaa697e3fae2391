import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readEnv } from '@/env'

test('nothing needs to be set', () => {
  expect(readEnv({})).toMatchObject({
    PORT: 3000,
    SERVER_URL: 'http://localhost:3000',
    DATA_DIR: resolve('.data'),
    DEMO: true,
  })
})

test('an empty variable counts as not set', () => {
  expect(readEnv({ PORT: '', SMTP_URL: '', DEMO: '' })).toMatchObject({
    PORT: 3000,
    SMTP_URL: '',
    DEMO: true,
  })
})

test('a database of the own is no demo unless somebody says so', () => {
  const DATABASE_URL = 'postgres://me@db.example.org/beratta'
  expect(readEnv({ DATABASE_URL }).DEMO).toBe(false)
  expect(readEnv({ DATABASE_URL, DEMO: '1' }).DEMO).toBe(true)
})

test('the address follows the port, and loses a trailing slash', () => {
  expect(readEnv({ PORT: '4000' }).SERVER_URL).toBe('http://localhost:4000')
  expect(readEnv({ SERVER_URL: 'https://www.example.org/' }).SERVER_URL).toBe('https://www.example.org')
})

test('front ends elsewhere are origins as a browser says them, all of them, or none', () => {
  expect(readEnv({}).FRONTENDS).toEqual([])
  expect(readEnv({ FRONTENDS: '' }).FRONTENDS).toEqual([])
  expect(readEnv({ FRONTENDS: ' * ' }).FRONTENDS).toEqual(['*'])
  expect(readEnv({ FRONTENDS: 'https://www.example.org/, http://127.0.0.1:4321' }).FRONTENDS).toEqual([
    'https://www.example.org',
    'http://127.0.0.1:4321',
  ])
})

test.each([
  'www.example.org',
  'https://www.example.org/stories',
  'https://www.example.org:443',
  'https://*.example.org',
  'https://me@www.example.org',
  'ftp://www.example.org',
  'null',
  '*,https://www.example.org',
  'https://www.example.org,,https://app.example.org',
])('the front end %j is none, and the start says so', (FRONTENDS) => {
  expect(() => readEnv({ FRONTENDS })).toThrow('FRONTENDS is * or a list of origins such as https://')
})

const bucket = {
  S3_ENDPOINT: 'https://s3.example.org/',
  S3_BUCKET: 'pictures',
  S3_ACCESS_KEY_ID: 'x',
  S3_SECRET_ACCESS_KEY: 'x',
}

test('a bucket is empty settings or a whole set of them, with its folder spelled one way', () => {
  expect(readEnv({ S3_ENDPOINT: '', S3_BUCKET: '' })).toMatchObject({ S3_ENDPOINT: '', S3_PREFIX: '' })
  for (const S3_PREFIX of ['beratta', 'beratta/'])
    expect(readEnv({ ...bucket, S3_PREFIX })).toMatchObject({
      S3_ENDPOINT: 'https://s3.example.org',
      S3_REGION: 'us-east-1',
      S3_PREFIX: 'beratta/',
    })
})

test.each([
  [{ PORT: 'web' }, 'PORT is a number from 1 to 65535.'],
  [{ PORT: '70000' }, 'PORT is a number from 1 to 65535.'],
  [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL looks like postgres://user:password@host:5432/name.'],
  [{ SERVER_URL: 'example.org' }, 'SERVER_URL looks like https://www.example.org.'],
  [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL looks like smtp://user:password@host:587.'],
  [
    { S3_BUCKET: 'pictures', S3_ACCESS_KEY_ID: 'x' },
    'With S3_BUCKET set, an object store needs S3_ENDPOINT, S3_SECRET_ACCESS_KEY too.',
  ],
  [{ S3_PREFIX: 'x' }, 'With S3_PREFIX set, an object store needs S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID'],
  [{ ...bucket, S3_BUKET: 'pictures' }, 'There is no setting S3_BUKET: see .env.example.'],
  [
    { ...bucket, S3_ENDPOINT: 's3.example.org' },
    'S3_ENDPOINT looks like https://s3.eu-north-1.amazonaws.com.',
  ],
  [
    { ...bucket, S3_BUCKET: 'My Bucket' },
    'S3_BUCKET is the name of a bucket: small letters, digits, hyphens.',
  ],
  [{ ...bucket, S3_PREFIX: '../other' }, 'S3_PREFIX is a folder such as beratta/'],
  [{ ...bucket, S3_FORCE_PATH_STYLE: 'yes' }, 'S3_FORCE_PATH_STYLE is 1 (yes) or 0 (no).'],
  [{ ...bucket, S3_SERVER_SIDE_ENCRYPTION: 'some' }, 'S3_SERVER_SIDE_ENCRYPTION is AES256 or aws:kms.'],
  [{ DEMO: 'maybe' }, 'DEMO is 1 (yes) or 0 (no).'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is debug, info, warn, error or silent.'],
])('%o is refused in one sentence', (given, sentence) => {
  expect(() => readEnv(given as Record<string, string>)).toThrow(sentence)
})

test('a mail server is not used without a sender that its readers can answer', () => {
  const SMTP_URL = 'smtp://mail.example.org'
  expect(() => readEnv({ SMTP_URL })).toThrow('With SMTP_URL set, mail needs a sender')
  expect(readEnv({ SMTP_URL, MAIL_FROM: 'us@example.org' }).MAIL_FROM).toBe('us@example.org')
  expect(readEnv({}).MAIL_FROM).toMatch(/\.invalid$/)
})
