/**
 * Gives an error the status it deserves. Payload lets what PostgreSQL cannot read, or JSON that does not parse, end
 * as 500; a caller's fault is a 400, a busy database a 503, and a closed file is not there at all (404). What would
 * reach into something live from the side, such as deleting what it points to, is a conflict (409). Where the store of
 * pictures and files does not answer, or the disk is full, nobody did anything wrong: 503. A form of ours whose session
 * has ended is told to sign in: what it saves is refused as if it were not there.
 */
import {
  type AfterErrorHook,
  APIError,
  type CollectionSlug,
  Forbidden,
  NotFound,
  type PayloadRequest,
} from 'payload'
import { inTheirLanguage, type Key } from '@/messages/admin/say'
import { StoreAway } from '@/store/store-away'
import { databaseError } from './database-error'

/** PostgreSQL's errors: data that has not the right form, references to what does not exist, `like` on a date. */
const malformed = /^(22|23502|23503|23514|42883)/
/** Questions of which Payload makes no SQL, such as a field of another table. Our own do, so somebody else asked. */
const unaskable = /^42(?!501)/
/** A foreign key would have emptied a field of a public row, and the guard of those rows refused. */
const usedLive = '42501'
const diskFull = '53100'
/** Waited too long for a lock, was chosen to break a deadlock, or was cut off. */
const busy = /^(40001|40P01|55P03|57014|53300)/

function judge(
  error: Error & { status?: number },
  req: PayloadRequest,
): { status: number; sentence: Key } | undefined {
  const isClosedFile = error.status === 403 && req?.routeParams?.filename !== undefined
  if (isClosedFile) return { status: 404, sentence: 'mistakes.noSuchFile' }
  if (isNobodysSave(error, req)) return { status: 401, sentence: 'mistakes.signedOut' }
  if (error.status !== undefined && error.status !== 500) return undefined
  if (error instanceof StoreAway)
    return { status: 503, sentence: isWrite(req) ? 'mistakes.fileNotKept' : 'mistakes.filesAway' }
  if (isUnreadable(error, req) || asksForNoVersions(req))
    return { status: 400, sentence: 'mistakes.malformed' }
  const code = databaseError(error)?.code
  if (code === undefined) return undefined
  if (malformed.test(code) || (unaskable.test(code) && asks(req)))
    return { status: 400, sentence: 'mistakes.malformed' }
  if (code === usedLive) return { status: 409, sentence: 'mistakes.inUse' }
  if (code === diskFull) return { status: 503, sentence: 'mistakes.diskFull' }
  return busy.test(code) ? { status: 503, sentence: 'mistakes.busy' } : undefined
}

/** From a page of the house, with nobody signed in: her session ended while she wrote. */
function isNobodysSave(error: Error, req: PayloadRequest): boolean {
  const isRefused = error instanceof Forbidden || error instanceof NotFound
  return isRefused && isWrite(req) && !req.user && req.headers?.get('sec-fetch-site') === 'same-origin'
}

/** What Payload could not parse: JSON, a form, or a question with an operator that PostgreSQL does not have. */
function isUnreadable(error: Error, req: PayloadRequest): boolean {
  if (error instanceof SyntaxError) return true
  // Payload falls over odd questions, and over writes that bring no fields, instead of refusing them.
  if (error instanceof TypeError || error instanceof RangeError || error.message === NO_VALUE)
    return asks(req) || (isWrite(req) && !bringsFields(req))
  return error instanceof APIError && /^multipart\//.test(req?.headers?.get('content-type') ?? '')
}

/** What Payload's adapter says, as a plain Error, of a list where a question about a text's JSON wants one value. */
export const NO_VALUE = 'Invalid value type'

const questions = /^(where|sort|select|populate|joins)(\[|$)/

const asks = (req: PayloadRequest): boolean =>
  [...(req?.searchParams?.keys() ?? [])].some((name) => questions.test(name))

const isWrite = (req: PayloadRequest): boolean => req?.method === 'POST' || req?.method === 'PATCH'

/** JSON may be `null` or a number as well, which has no fields. */
const bringsFields = ({ data }: PayloadRequest): boolean => typeof data === 'object' && data !== null

/** Payload has the addresses of versions for every collection, and falls over where there are none. */
function asksForNoVersions(req: PayloadRequest): boolean {
  const slug = String(req?.routeParams?.collection ?? '') as CollectionSlug
  const collection = req?.payload?.collections[slug]
  return (
    collection !== undefined && !collection.config.versions && /\/versions(\/|$)/.test(req.pathname ?? '')
  )
}

export const callersFault: AfterErrorHook = ({ error, req }) => {
  const judged = judge(error, req)
  if (!judged) return whole(error)
  const message = inTheirLanguage(judged.sentence, req?.i18n?.language)
  return { status: judged.status, response: { errors: [{ message }] } }
}

type Said = Error & { readonly status?: number; readonly data?: Record<string, unknown> }

/**
 * Next builds Payload once for pages and once for the API. Whichever is asked first makes the one instance there is, and
 * the API does not know the errors of the pages' by their class: what they say beside their sentence, such as which field
 * or which way to the second step, would be lost.
 */
function whole({ name, message, status = 500, data }: Said): ReturnType<AfterErrorHook> {
  if (status >= 500 || !data) return
  return { response: { errors: [{ name, message, data }] } }
}
