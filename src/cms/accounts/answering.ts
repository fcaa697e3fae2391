/** The manners of the endpoints below `/api/users`: bodies are checked, answers are never kept, refusals are typed. */
import type { Endpoint, PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'
import { hasRole } from '@/domain/roles'
import { AccountRefused } from '../http/account-refused'
import { bodyOf } from '../http/answering'
import { personOf } from '../people/actor'

type OwnEndpoint = Omit<Endpoint, 'root'>
export type Answered = Response | Readonly<Record<string, unknown>>

const noStore = { 'Cache-Control': 'private, no-store' }

/** Answers whoever asks, signed in or not. */
export function open<S extends z.ZodType>(
  method: 'get' | 'post',
  path: string,
  schema: S,
  act: (req: PayloadRequest, given: z.output<S>) => Promise<Answered>,
): OwnEndpoint {
  return {
    method,
    path,
    handler: async (req) => {
      const given = schema.safeParse(method === 'post' ? await bodyOf(req) : { ...req.routeParams })
      if (!given.success) throw new AccountRefused(req, 'badRequest')
      const answer = await act(req, given.data)
      return answer instanceof Response ? answer : Response.json(answer, { headers: noStore })
    },
  }
}

/** Answers a signed-in person about herself. */
export function own<S extends z.ZodType>(
  method: 'get' | 'post',
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
  method: 'get' | 'post',
  path: string,
  act: (req: PayloadRequest, user: TypedUser, id: string) => Promise<Answered>,
): OwnEndpoint {
  return byAdminWith(method, path, somebody, (req, user, { id }) => act(req, user, id))
}

/** Answers an administrator who brings more than an id. */
export function byAdminWith<S extends z.ZodType>(
  method: 'get' | 'post',
  path: string,
  schema: S,
  act: (req: PayloadRequest, user: TypedUser, given: z.output<S>) => Promise<Answered>,
): OwnEndpoint {
  return own(method, path, schema, (req, user, given) => {
    if (!hasRole(personOf(req), 'admin')) throw new AccountRefused(req, 'notAllowed')
    return act(req, user, given)
  })
}
