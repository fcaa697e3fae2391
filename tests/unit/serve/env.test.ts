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

test.each([
  [{ PORT: 'web' }, 'PORT is a number from 1 to 65535.'],
  [{ PORT: '70000' }, 'PORT is a number from 1 to 65535.'],
  [{ DATABASE_URL: 'mysql://db' }, 'DATABASE_URL looks like postgres://user:password@host:5432/name.'],
  [{ SERVER_URL: 'example.org' }, 'SERVER_URL looks like https://www.example.org.'],
  [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL looks like smtp://user:password@host:587.'],
  [
    { S3_BUCKET: 'pictures' },
    'S3_* settings do nothing: pictures and files live in DATA_DIR/media, which several machines must share. Remove them.',
  ],
  [{ DEMO: 'maybe' }, 'DEMO is 1 (yes) or 0 (no).'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is debug, info, warn, error or silent.'],
])('%o is refused in one sentence', (given, sentence) => {
  expect(() => readEnv(given as Record<string, string>)).toThrow(sentence)
})
