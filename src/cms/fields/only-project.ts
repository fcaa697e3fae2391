/** What a leader's form opens with as its project: the one in which her municipality takes part, if there is one only. */
import type { PayloadRequest, TypedUser } from 'payload'
import { idOf } from '@/domain/id-of'
import { hasRole } from '@/domain/roles'

type Asking = { readonly req: PayloadRequest; readonly user?: TypedUser | null }

/** Not in the request's context: every question to Payload puts another one in its place. */
const answers = new WeakMap<PayloadRequest, Promise<string | undefined>>()

/** A field's `defaultValue`. Payload may ask for every row of a list: the answer is looked up once in a request. */
export function onlyProject({ req, user }: Asking): Promise<string | undefined> | undefined {
  const municipality = idOf(user?.municipality)
  if (!municipality || !hasRole({ roles: user?.roles ?? [] }, 'leader')) return undefined
  const answer = answers.get(req) ?? lookUp(req, municipality)
  answers.set(req, answer)
  return answer
}

async function lookUp(req: PayloadRequest, municipality: string): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'projects',
    where: { 'municipalities.municipality': { equals: municipality }, _status: { equals: 'published' } },
    select: { slug: true },
    limit: 2,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.length === 1 ? docs[0]?.id : undefined
}
