/** A long text is checked beside the readers, with the same result; what could not be checked is never clean. */
import type { PayloadRequest } from 'payload'
import { expect, test, vi } from 'vitest'
import { checkApart } from '@/cms/safeguarding/check-apart'
import { checkDocument } from '@/domain/privacy/check-document'

const options = { today: new Date('2026-11-29'), pictures: 'nobody' } as const
const req = {} as PayloadRequest
const sentence = 'Amina, 9 år, leker i Påhittsparken och pratar svenska. '
const fieldsOf = (times: number) => [{ path: 'body', locale: 'sv' as const, text: sentence.repeat(times) }]

async function turnsDuring(fields: ReturnType<typeof fieldsOf>): Promise<number> {
  let [turns, isOver] = [0, false]
  const count = () => {
    turns += 1
    if (!isOver) setImmediate(count)
  }
  const checked = checkApart(req, { fields, options })
  setImmediate(count)
  await checked
  isOver = true
  return turns
}

test('finds in a long text what it finds on the spot, and readers have their turns meanwhile', async () => {
  const long = fieldsOf(400)
  expect(await checkApart(req, { fields: long, options })).toEqual(checkDocument(long, options))
  expect(await turnsDuring(long)).toBeGreaterThan(5)
  expect(await turnsDuring(fieldsOf(1))).toBeLessThan(5)
})

test('a text that takes too long is refused in a sentence', async () => {
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
  await expect(checkApart(req, { fields: fieldsOf(400), options })).rejects.toMatchObject({
    status: 503,
    message: expect.stringMatching(/för lång/),
  })
})
