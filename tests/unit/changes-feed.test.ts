/** What may be asked of the feed of changes, and what is said to whoever asks otherwise; nobody here has a database. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { answerChanges, changesSchema } from '@/api/v1/changes'
import { changeCursor, standingOf } from '@/domain/change-cursor'

const said = async (search: string) => {
  const answer = await answerChanges(new Request(`http://localhost/api/v1/changes${search}`))
  return { status: answer.status, ...(await answer.json()) }
}

const moment = fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true })

test('a cursor leads back to where it was given out, and fits into an address and a header', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999_999_999 }), moment, (position, at) => {
      const cursor = changeCursor({ position, at })
      expect(standingOf(cursor)).toEqual({ position, at })
      expect(cursor).toMatch(/^[\w-]{1,44}$/)
    }),
  )
})

test('no other text is a cursor', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
      const standing = standingOf(text)
      if (standing) expect(changeCursor(standing)).toBe(text)
    }),
  )
})

const aCursor = changeCursor({ position: 1, at: new Date('2026-11-30T08:15:00.123Z') })

const written = (text: string) => Buffer.from(text).toString('base64url')

test.each([
  ['nothing', ''],
  ['a number', '42'],
  ['a negative number', written('d-1.5')],
  ['a fraction', written('d1.5.5')],
  ['an exponent', written('d1e9.5')],
  ['a number with zeros before it', written('d007.5')],
  ['a number without a moment', written('d7')],
  ['a moment with zeros before it', written('d7.05')],
  ['a moment before all', written('d7.-5')],
  ['a moment that no calendar has', written(`d7.${'9'.repeat(16)}`)],
  ['a number with a space', written('d 7.5')],
  ['a number too large to count', written(`d${'9'.repeat(16)}.5`)],
  ['another version', written('c42')],
  ['a cursor with padding', `${aCursor}=`],
  ['a cursor with something behind it', `${aCursor}!`],
  ['two cursors', `${aCursor}${aCursor}`],
  ['a statement', written(`d1.5; select pg_sleep(9)`)],
  ['a NUL', written('d1.5\0')],
  ['a letter in disguise', 'ＹzE'],
  ['another word', 'later'],
])('%s is no cursor', async (_, cursor) => {
  expect(await said(`?since=${encodeURIComponent(cursor)}`)).toMatchObject({
    status: 400,
    code: 'cursor-not-ours',
    parameter: 'since',
  })
})

test('nobody is asked for two cursors at once', async () => {
  expect(await said(`?since=${aCursor}&since=${aCursor}`)).toMatchObject({
    status: 400,
    code: 'invalid-parameter',
    parameter: 'since',
  })
})

test.each(['0', '-1', '501', '1.5', 'all', '', '1&limit=2'])('limit=%s is refused', async (limit) => {
  expect(await said(`?limit=${limit}`)).toMatchObject({
    status: 400,
    code: 'invalid-parameter',
    parameter: 'limit',
  })
})

test.each(['cursor', 'after', '__proto__', 'constructor'])('%s is no parameter', async (name) => {
  expect(await said(`?${name}=1`)).toMatchObject({
    status: 400,
    code: 'unknown-parameter',
    parameter: name,
  })
})

test('every field of a change is described, and none is left out', () => {
  const { $defs = {} } = z.toJSONSchema(changesSchema)
  const change = $defs.Change as { properties: Record<string, { description?: string }>; required: string[] }
  expect(change.required.toSorted()).toEqual(Object.keys(change.properties).toSorted())
  for (const [name, field] of Object.entries(change.properties)) expect(field.description, name).toBeTruthy()
})
