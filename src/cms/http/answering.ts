/** The manners of the house's own endpoints: what is asked is checked by a schema, answers are never kept, refusals are typed. */
import {
  createLocalReq,
  type Endpoint,
  type PayloadHandler,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { z } from 'zod'
import { hasRole, type Person } from '@/domain/roles'
import { personOf } from '../people/actor'
import { AccountRefused } from './account-refused'
import { Refused } from './refused'

type Method = 'get' | 'post'
type OwnEndpoint = Omit<Endpoint, 'root'>
export type Answered = Response | Readonly<Record<string, unknown>>
export type Signed = {
  readonly req: PayloadRequest
  readonly person: Person
  /** As Payload reads it: with brackets as levels. */
  readonly question: PayloadRequest['query']
}

const noStore = { 'Cache-Control': 'private, no-store' }

const said = (answer: unknown, status = 200, headers: HeadersInit = {}) =>
  Response.json(answer, { status, headers: { ...noStore, ...headers } })

/** @param misunderstood answers, or throws, what the schema does not take */
function answering<S extends z.ZodType>(
  method: Method,
  schema: S,
  misunderstood: (req: PayloadRequest, error: z.ZodError) => Response,
  act: (req: PayloadRequest, given: z.output<S>) => Promise<unknown>,
): PayloadHandler {
  return async (req) => {
    const given = schema.safeParse(method === 'post' ? await bodyOf(req) : queryOf(req))
    if (!given.success) return misunderstood(req, given.error)
    const answer = await act(req, given.data)
    return answer instanceof Response ? answer : said(answer)
  }
}

/** Parameters of the path count as parameters of the query. */
const queryOf = (req: PayloadRequest) => ({ ...Object.fromEntries(req.searchParams), ...req.routeParams })

/** A JSON body, with the parameters of the path; null for one that cannot be read. */
export async function bodyOf(req: PayloadRequest): Promise<unknown> {
  const text = (await req.text?.()) ?? ''
  try {
    return { ...(text ? (JSON.parse(text) as object) : {}), ...req.routeParams }
  } catch {
    return null
  }
}

type Editorial<S extends z.ZodType> = (input: z.output<S>, signed: Signed) => Promise<unknown>

/** `GET /api/review/…` for people who are signed in, its query checked by `schema`. */
export const reading = <S extends z.ZodType>(path: string, schema: S, read: Editorial<S>): Endpoint =>
  editorial('get', path, checked('get', schema, read))

/** `POST /api/review/…` for people who are signed in, its body checked by `schema`. */
export const writing = <S extends z.ZodType>(path: string, schema: S, write: Editorial<S>): Endpoint =>
  editorial('post', path, checked('post', schema, write))

/** `PUT /api/review/…` for people who are signed in: the body is a file. @param tooLarge says that it has more bytes */
export const receiving = (
  path: string,
  most: number,
  tooLarge: (req: PayloadRequest) => Error,
  receive: (bytes: Uint8Array, signed: Signed) => Promise<unknown>,
): Endpoint =>
  editorial('put', path, async (asked, signed) => {
    const declared = Number(asked.headers.get('content-length') ?? 0)
    if (declared > most) throw tooLarge(signed.req)
    const bytes = new Uint8Array((await asked.arrayBuffer?.()) ?? new ArrayBuffer(0))
    if (bytes.length > most) throw tooLarge(signed.req)
    return said(await receive(bytes, signed))
  })

type AnswerSigned = (asked: PayloadRequest, signed: Signed) => Promise<Response>

function checked<S extends z.ZodType>(method: Method, schema: S, act: Editorial<S>): AnswerSigned {
  const misunderstood = (_: PayloadRequest, error: z.ZodError) =>
    said({ because: 'badRequest', issues: z.flattenError(error).fieldErrors }, 400)
  return async (asked, signed) =>
    answering(method, schema, misunderstood, (_, input) => act(input, signed))(asked)
}

function editorial(method: Method | 'put', path: string, answer: AnswerSigned): Endpoint {
  const handler: PayloadHandler = async (req) => {
    const person = personOf(req)
    if (!person) return said({ because: 'notSignedIn' }, 401)
    try {
      // A request of its own: Payload leaves the name of an ended transaction on the one that signed the user in.
      const user = req.user && { user: req.user }
      const own = await createLocalReq({ ...user, req: { payloadAPI: 'REST' } }, req.payload)
      return await answer(req, { req: own, person, question: req.query })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { because, message, status, headers } = error
      return said({ because, message }, status, headers)
    }
  }
  return { path: `/review${path}`, method, handler }
}

/** Answers whoever asks, signed in or not. */
export function open<S extends z.ZodType>(
  method: Method,
  path: string,
  schema: S,
  act: (req: PayloadRequest, given: z.output<S>) => Promise<Answered>,
): OwnEndpoint {
  const misunderstood = (req: PayloadRequest) => {
    throw new AccountRefused(req, 'badRequest')
  }
  return { method, path, handler: answering(method, schema, misunderstood, act) }
}

/** Answers a signed-in person about herself. */
export function own<S extends z.ZodType>(
  method: Method,
  path: string,
  schema: S,
  act: (req: PayloadRequest, user: TypedUser, given: z.output<S>) => Promise<Answered>,
): OwnEndpoint {
  return open(method, path, schema, (req, given) => {
    if (!req.user) throw new AccountRefused(req, 'notSignedIn')
    return act(req, req.user, given)
  })
}

const somebody = z.object({ id: z.uuid() })

/** Answers an administrator about somebody else. */
export function byAdmin(
  method: Method,
  path: string,
  act: (req: PayloadRequest, user: TypedUser, id: string) => Promise<Answered>,
): OwnEndpoint {
  return byAdminWith(method, path, somebody, (req, user, { id }) => act(req, user, id))
}

/** Answers an administrator who brings more than an id. */
export function byAdminWith<S extends z.ZodType>(
  method: Method,
  path: string,
  schema: S,
  act: (req: PayloadRequest, user: TypedUser, given: z.output<S>) => Promise<Answered>,
): OwnEndpoint {
  return own(method, path, schema, (req, user, given) => {
    if (!hasRole(personOf(req), 'admin')) throw new AccountRefused(req, 'notAllowed')
    return act(req, user, given)
  })
}
