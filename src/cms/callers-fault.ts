/**
 * Gives an error the status it deserves. Payload lets what PostgreSQL cannot read, or JSON that does not parse, end
 * as 500; a caller's fault is a 400, a busy database a 503, and a closed file is not there at all (404). What would
 * reach into something live from the side, such as deleting what it points to, is a conflict (409).
 */
import { type AfterErrorHook, APIError, type PayloadRequest } from 'payload'
import { inTheirLanguage, type Key } from '@/messages/admin/say'
import { databaseError } from './database-error'

/** PostgreSQL's errors: data that has not the right form, references to what does not exist, `like` on a date. */
const malformed = /^(22|23502|23503|23514|42883)/
/** A foreign key would have emptied a field of a public row, and the guard of those rows refused. */
const usedLive = '42501'
/** Waited too long for a lock, was chosen to break a deadlock, or was cut off. */
const busy = /^(40001|40P01|55P03|57014|53300)/

function judge(
  error: Error & { status?: number },
  req: PayloadRequest,
): { status: number; sentence: Key } | undefined {
  const isClosedFile = error.status === 403 && req?.routeParams?.filename !== undefined
  if (isClosedFile) return { status: 404, sentence: 'mistakes.noSuchFile' }
  if (error.status !== undefined && error.status !== 500) return undefined
  if (isUnreadable(error, req)) return { status: 400, sentence: 'mistakes.malformed' }
  const code = databaseError(error)?.code
  if (code === undefined) return undefined
  if (malformed.test(code)) return { status: 400, sentence: 'mistakes.malformed' }
  if (code === usedLive) return { status: 409, sentence: 'mistakes.inUse' }
  return busy.test(code) ? { status: 503, sentence: 'mistakes.busy' } : undefined
}

/** What Payload could not parse: JSON, a form, or a question with an operator that PostgreSQL does not have. */
function isUnreadable(error: Error, req: PayloadRequest): boolean {
  if (error instanceof SyntaxError) return true
  if (error instanceof TypeError) return /operators\[.+\] is not a function/.test(error.message)
  return error instanceof APIError && /^multipart\//.test(req?.headers?.get('content-type') ?? '')
}

export const callersFault: AfterErrorHook = ({ error, req }) => {
  const judged = judge(error, req)
  if (!judged) return
  const message = inTheirLanguage(judged.sentence, req?.i18n?.language)
  return { status: judged.status, response: { errors: [{ message }] } }
}
