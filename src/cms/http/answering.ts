/** The manners of the editorial endpoints: only signed-in people, no caches, a 400 for a question that makes no sense. */
import { createLocalReq, type Endpoint, type PayloadHandler, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Person } from '@/domain/roles'
import { personOf } from '../people/actor'
import { Refused } from './refused'

export type Signed = { readonly req: PayloadRequest; readonly person: Person }

const noStore = { 'Cache-Control': 'private, no-store' }

/** `GET /api/review/…`, read with its query checked by `schema`. */
export function reading<S extends z.ZodType>(
  path: string,
  schema: S,
  read: (input: z.output<S>, signed: Signed) => Promise<unknown>,
): Endpoint {
  return { path: `/review${path}`, method: 'get', handler: answering(schema, queryOf, read) }
}

/** `POST /api/review/…`, with its body checked by `schema`. */
export function writing<S extends z.ZodType>(
  path: string,
  schema: S,
  write: (input: z.output<S>, signed: Signed) => Promise<unknown>,
): Endpoint {
  return { path: `/review${path}`, method: 'post', handler: answering(schema, bodyOf, write) }
}

function answering<S extends z.ZodType>(
  schema: S,
  inputOf: (req: PayloadRequest) => unknown,
  act: (input: z.output<S>, signed: Signed) => Promise<unknown>,
): PayloadHandler {
  return async (req) => {
    const person = personOf(req)
    if (!person) return Response.json({ because: 'notSignedIn' }, { status: 401, headers: noStore })
    const input = schema.safeParse(await inputOf(req))
    if (!input.success) {
      const issues = z.flattenError(input.error).fieldErrors
      return Response.json({ because: 'badRequest', issues }, { status: 400, headers: noStore })
    }
    try {
      // A request of its own: Payload leaves the name of an ended transaction on the one that signed the user in.
      const own = await createLocalReq(
        { ...(req.user && { user: req.user }), req: { payloadAPI: 'REST' } },
        req.payload,
      )
      const answer = await act(input.data, { req: own, person })
      return answer instanceof Response ? answer : Response.json(answer, { headers: noStore })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const { because, message, status, headers } = error
      return Response.json({ because, message }, { status, headers: { ...noStore, ...headers } })
    }
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
