/** A new colleague chooses her password herself: nobody else ever knows it. */
import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'
import { usualAdminLanguage } from '@/domain/admin-languages'
import { adminLanguages } from '@/domain/languages'
import { roles } from '@/domain/roles'
import { type RowOf, stored } from '../db/tables'
import { inTransactionFor, query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { beforeOperation } from '../payload/operation'
import { recordAccountEvent } from './account-events'
import { isTaken } from './address'
import { linkFor, mailPerson } from './mail-person'

/** Payload makes no account without a password: one that nobody knows stands in until she has chosen. */
export const passwordOfInvited = beforeOperation((call, operation) => {
  const { data } = call
  if (operation !== 'create' || !data || data.password) return call
  return { ...call, data: { ...data, password: randomBytes(32).toString('base64url') } }
})

/** What an administrator says of her; what follows from it, such as where she may write, is right from the start. */
export const newcomer = z.object({
  name: z.string().trim().min(1).max(120),
  email: z
    .email()
    .max(254)
    .transform((text) => text.toLowerCase()),
  roles: z.array(z.enum(roles)).default([]),
  municipality: z.uuid().nullish(),
  locale: z.enum(adminLanguages).default(usualAdminLanguage),
})

/** The only way to a new account, but for the first one. */
export function inviteNewcomer(
  asked: PayloadRequest,
  by: TypedUser,
  given: z.output<typeof newcomer>,
): Promise<{ doc: { id: string } }> {
  return inTransactionFor(asked, async (req) => {
    req.user = by
    if (await isTaken(req, given.email)) throw new AccountRefused(asked, 'addressTaken')
    // Payload asks for a password in the type alone: the hook above makes it.
    const data = given as typeof given & { password: string }
    const { id } = await req.payload.create({ collection: 'users', data, req })
    await invite(req, id)
    return { doc: { id } }
  })
}

/** Sends the link, in place of an earlier one. */
export async function invite(req: PayloadRequest, person: string): Promise<void> {
  const inviter = req.user ? String(req.user.id) : null
  const [row] = inviter
    ? await query<RowOf<typeof stored.users, 'name'>>(
        req,
        sql`select name from ${stored.users} where id = ${inviter}`,
      )
    : []
  const link = await linkFor(req, person, 'invitation')
  await mailPerson(req, person, (mails, name) => mails.invitation(name, row?.name ?? null, link))
  await recordAccountEvent(req, person, 'invited', inviter)
}
