/**
 * Gives an error the status it deserves. Payload lets what PostgreSQL cannot read, or JSON that does not parse, end
 * as 500; a caller's fault is a 400, a busy database a 503, and a closed file is not there at all (404).
 */
import type { AfterErrorHook, PayloadRequest } from 'payload'
import { inTheirLanguage, type Key } from '@/messages/admin/say'
import { databaseError } from './database-error'

/** PostgreSQL's classes of errors: data that has not the right form, and references to what does not exist. */
const malformed = /^(22|23502|23503|23514)/
/** Waited too long for a lock, was chosen to break a deadlock, or was cut off. */
const busy = /^(40001|40P01|55P03|57014|53300)/

function judge(
  error: Error & { status?: number },
  req: PayloadRequest,
): { status: number; sentence: Key } | undefined {
  const isClosedFile = error.status === 403 && req?.routeParams?.filename !== undefined
  if (isClosedFile) return { status: 404, sentence: 'mistakes.noSuchFile' }
  if (error.status !== undefined && error.status !== 500) return undefined
  if (error instanceof SyntaxError) return { status: 400, sentence: 'mistakes.malformed' }
  const code = databaseError(error)?.code
  if (code === undefined) return undefined
  if (malformed.test(code)) return { status: 400, sentence: 'mistakes.malformed' }
  return busy.test(code) ? { status: 503, sentence: 'mistakes.busy' } : undefined
}

export const callersFault: AfterErrorHook = ({ error, req }) => {
  const judged = judge(error, req)
  if (!judged) return
  const message = inTheirLanguage(judged.sentence, req?.i18n?.language)
  return { status: judged.status, response: { errors: [{ message }] } }
}
