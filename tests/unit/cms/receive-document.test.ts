/** A file whose reading was ended is refused with a sentence, like any other that is not taken. */
import type { PayloadRequest } from 'payload'
import { beforeAll, expect, it, vi } from 'vitest'
import { receiveDocument } from '@/cms/media/receive-document'
import { provideEnv } from '@/env'

const ended = vi.hoisted(() => ({ bound: 'time' }))
vi.mock('@/cms/threads/in-thread', async (original) => {
  const { OutOfBounds } = await original<typeof import('@/cms/threads/in-thread')>()
  return { OutOfBounds, inThread: () => () => Promise.reject(new OutOfBounds(ended.bound as 'time')) }
})

beforeAll(() => provideEnv({ CLAMD_URL: '' }))

it.each([
  [
    'time',
    'sv',
    'Filen tog för lång tid att läsa och togs därför inte emot. Gör den enklare, eller dela den i flera.',
  ],
  [
    'memory',
    'en',
    'The file is too large or too intricate to read and was therefore not taken. Part it in several.',
  ],
  ['queue', 'sv', 'Många filer läses just nu. Försök igen om en stund.'],
])('for its %s, in %s', async (bound, language, message) => {
  ended.bound = bound
  const req = { context: {}, i18n: { language }, t: (key: string) => key } as unknown as PayloadRequest
  const file = { data: Buffer.from('%PDF-'), name: 'a.pdf', mimetype: '', size: 5 }
  await expect(receiveDocument(req, file, {})).rejects.toMatchObject({
    status: 400,
    data: { errors: [{ message }] },
  })
})
