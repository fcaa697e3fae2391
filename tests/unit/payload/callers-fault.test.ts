/** What an answer says of an error that another build of Payload has made: pages and the API have one each. */
import { expect, test } from 'vitest'
import { callersFault } from '@/cms/payload/callers-fault'

class ValidationError extends Error {
  override readonly name = 'ValidationError'
  readonly status: number
  readonly data = { errors: [{ path: 'password', message: 'It can be guessed.' }] }

  constructor(status = 400) {
    super('A field is not valid: password')
    this.status = status
  }
}

const answerTo = (error: Error) =>
  callersFault({ error, req: {} as never, context: {}, collection: undefined as never } as never)

test('whoever is refused is told of which field, whichever of the two was asked first', async () => {
  expect(await answerTo(new ValidationError())).toEqual({
    response: {
      errors: [
        {
          name: 'ValidationError',
          message: 'A field is not valid: password',
          data: { errors: [{ path: 'password', message: 'It can be guessed.' }] },
        },
      ],
    },
  })
})

test('what the server met by itself is told to nobody', async () => {
  expect(await answerTo(new ValidationError(500))).toBeUndefined()
})
