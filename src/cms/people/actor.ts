/** Who is asking, as the rules see them. */
import type { PayloadRequest } from 'payload'
import { idOf } from '@/domain/id-of'
import type { Person, Role } from '@/domain/roles'
import type { Actor } from '@/domain/workflow/subject'

/** The part of a signed-in user that rules read; `municipality` may be populated or not. */
type UserLike = {
  id: string | number
  roles?: Role[] | null
  municipality?: string | { id: string } | null
  mayForcePublish?: boolean | null
}

/** The signed-in person, or null for anonymous callers. */
export function personOf(req: Pick<PayloadRequest, 'user'>): Person | null {
  const user = req.user as UserLike | null | undefined
  if (!user) return null
  return {
    id: String(user.id),
    roles: user.roles ?? [],
    municipality: idOf(user.municipality),
    mayForcePublish: user.mayForcePublish === true,
  }
}

export function actorOf(req: Pick<PayloadRequest, 'user'>): Actor {
  const person = personOf(req)
  return person && { type: 'person', ...person }
}
