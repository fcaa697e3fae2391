import { inspect } from 'node:util'
import { DrizzleQueryError } from '@payloadcms/db-postgres/drizzle'
import { expect, it } from 'vitest'
import { logWithoutContent } from '@/cms/payload/log-without-content'

const said = (...entries: unknown[]) => {
  const { hooks } = (
    logWithoutContent as { options: { hooks: { logMethod: (e: unknown[], w: unknown) => void } } }
  ).options
  let written: unknown[] = []
  hooks.logMethod(entries, (...passed: unknown[]) => {
    written = passed
  })
  return written
}

const failed = () => {
  const cause = Object.assign(new Error('Key (email)=(anna@example.org) exists'), {
    code: '23505',
    table: 'users',
  })
  const query = { query: 'insert into users …', params: ['anna@example.org'] }
  return Object.assign(
    new Error('Failed query: insert into users\nparams: anna@example.org', { cause }),
    query,
  )
}

it('an error of the database is logged by code and table, without a value', () => {
  const [{ err }] = said({ err: failed() }) as [{ err: Error }]
  expect(err.message).toBe('PostgreSQL 23505 users')
  expect(`${err.stack}${JSON.stringify(err)}${String(err.cause)}`).not.toContain('anna')
})

it.each([
  Object.assign(new Error('for anna'), { code: '23505', table: 'users' }),
  new Error('Connection terminated'),
])('nor is it printed with one by whoever catches it first: %s', (cause) => {
  const error = new DrizzleQueryError('insert into users …', ['anna@example.org'], cause)
  for (const printed of [inspect(error), inspect(new Error('The page broke', { cause: error }))]) {
    expect(printed).not.toContain('anna')
    expect(printed).toContain('log-without-content.test')
  }
  const [{ err }] = said({ err: error }) as [{ err: Error }]
  expect(`${err.message}${err.stack}`).not.toContain('anna')
})

it('a sentence that quotes a query is cut', () => {
  expect(said('Failed query: insert\nparams: anna@example.org')).toEqual(['Failed query'])
})

it('other entries are left alone', () => {
  const error = new Error('Hej')
  expect(said({ err: error, msg: 'x' }, 'y')).toEqual([{ err: error, msg: 'x' }, 'y'])
})

it('what a caller did wrong is no error of ours', () => {
  expect(said({ err: Object.assign(new Error('Gone'), { status: 410 }) })).toEqual([])
  expect(said({ err: Object.assign(new Error('Broken'), { status: 500 }) })).toHaveLength(1)
})

it('nor is a visitor who left', () => {
  expect(said({ err: Object.assign(new Error('aborted'), { code: 'ECONNRESET' }) })).toEqual([])
  expect(said({ err: Object.assign(new Error('read'), { code: 'ECONNRESET' }) })).toHaveLength(1)
})

it('nobody is told to install what the worker has', () => {
  expect(said('Image resizing is enabled for one or more collections, but sharp not installed.')).toEqual([])
  expect(said('Something else')).toEqual(['Something else'])
})
