/** The personal-data check where readers are served: a short document is checked on the spot, a long one in a thread. */
import { APIError, type PayloadRequest } from 'payload'
import type { Finding } from '@/domain/privacy/finding'
import { inTheirLanguage } from '@/messages/admin/say'
import { inThread, OutOfBounds } from '../threads/in-thread'
import { checkWhole, type WholeDocument } from './check-whole'

/** Characters in all fields and languages: some ten milliseconds of words, or a hundred of nothing but digits. */
const short = 10_000
/** The longest document that can be saved, of the slowest kind of text, takes a third of this. */
const seconds = 30

const inItsThread = inThread<typeof import('./check-whole')>('src/cms/safeguarding/check-whole.ts')

/** @throws APIError 503 when it took too long: what was not checked is not clean, so nothing goes on from there */
export async function checkApart(
  req: Pick<PayloadRequest, 'i18n'>,
  document: WholeDocument,
): Promise<Finding[]> {
  const length = document.fields.reduce((sum, { text }) => sum + text.length, 0)
  if (length <= short) return checkWhole(document)
  try {
    return await inItsThread('checkWhole', document, { seconds })
  } catch (error) {
    if (!(error instanceof OutOfBounds)) throw error
    throw new APIError(inTheirLanguage('mistakes.notChecked', req.i18n?.language), 503, undefined, true)
  }
}
