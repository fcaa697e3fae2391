/** What may be asked of the feed of changes, and what is said to whoever asks otherwise; nobody here has a database. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { answerChanges, changesSchema } from '@/api/v1/changes'
import { changeCursor, positionAt } from '@/domain/change-cursor'

const said = async (search: string) => {
  const answer = await answerChanges(new Request(`http://localhost/api/v1/changes${search}`))
  return { status: answer.status, ...(await answer.json()) }
}

test('a cursor leads back to where it was given out, and fits into an address and a header', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999_999_999 }), (position) => {
      expect(positionAt(changeCursor(position))).toBe(position)
      expect(changeCursor(position)).toMatch(/^[\w-]+$/)
    }),
  )
})

test('no other text is a cursor', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
      const position = positionAt(text)
      if (position !== undefined) expect(changeCursor(position)).toBe(text)
    }),
  )
})

const written = (text: string) => Buffer.from(text).toString('base64url')

test.each([
  ['nothing', ''],
  ['a number', '42'],
  ['a negative number', written('c-1')],
  ['a fraction', written('c1.5')],
  ['an exponent', written('c1e9')],
  ['a number with zeros before it', written('c007')],
  ['a number with a space', written('c 7')],
  ['a number too large to count', written(`c${'9'.repeat(16)}`)],
  ['another version', written('d42')],
  ['a cursor with padding', `${changeCursor(1)}=`],
  ['a cursor with something behind it', `${changeCursor(1)}!`],
  ['two cursors', `${changeCursor(1)}${changeCursor(1)}`],
  ['a statement', written(`c1; select pg_sleep(9)`)],
  ['a NUL', written('c1\0')],
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
  expect(await said(`?since=${changeCursor(1)}&since=${changeCursor(2)}`)).toMatchObject({
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
