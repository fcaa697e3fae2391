/** Makes accounts, each once. */
import type { Payload, TypedUser } from 'payload'
import type { DemoAccount } from './demo-accounts'
import { notePerson } from './standing'

/** Finds the account by its address, or makes it. */
export async function ensureAccount(
  payload: Payload,
  account: DemoAccount,
  municipalityId: string | null = null,
): Promise<TypedUser> {
  const { name, email, password, roles } = account
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    depth: 0,
    limit: 1,
  })
  const user =
    docs[0] ??
    (await payload.create({
      collection: 'users',
      data: { name, email, password, roles: [...roles], municipality: municipalityId, locale: 'sv' },
      depth: 0,
    }))
  await notePerson({ payload }, user.id)
  return { ...user, collection: 'users' }
}
