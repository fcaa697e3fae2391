/** Passkeys over HTTP: made by whoever has just said her password, removed by whoever shows her second factor. */
import { sql } from '@payloadcms/db-postgres'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { type RowOf, stored } from '../db/tables'
import { query } from '../db/transaction'
import { AccountRefused } from '../http/account-refused'
import { open } from '../http/answering'
import { addFactor } from './add-factor'
import { factorRemoved, hasSecondFactor } from './factors'
import { askToMake, madePasskey, readMade } from './passkey-ceremony'
import { addPasskey, credentialsOf, removePasskey } from './passkeys'
import { proven, ticket, whoIs } from './proof'

const name = z.string().trim().min(1).max(60)

export const passkeyEndpoints: Omit<Endpoint, 'root'>[] = [
  open('post', '/passkeys/begin', z.object({ ticket }), async (req, given) => {
    const { step, session } = await whoIs(req, given.ticket)
    const place = { payload: req.payload }
    if (!session && (await hasSecondFactor(place, step.person))) throw new AccountRefused(req, 'alreadySetUp')
    const [row] = await query<RowOf<typeof stored.users, 'email' | 'name'>>(
      place,
      sql`select email, name from ${stored.users} where id = ${step.person}`,
    )
    const owner = { id: step.person, email: String(row?.email), name: String(row?.name) }
    return { options: await askToMake(step.sealed, owner, await credentialsOf(place, step.person)) }
  }),
  open('post', '/passkeys/confirm', z.object({ ticket, name, passkey: madePasskey }), async (req, given) => {
    const who = await whoIs(req, given.ticket)
    const made = await readMade(who.step.sealed, given.passkey)
    if (!made) throw new AccountRefused(req, 'wrongPasskey')
    return addFactor(req, who, 'passkeyAdded', (within) =>
      addPasskey(within, who.step.person, given.name, made),
    )
  }),
  proven('/passkeys/remove', { id: z.string().max(2000) }, async (within, person, { id }) => {
    await removePasskey(within, person, id)
    return factorRemoved(within, person, 'passkeyRemoved')
  }),
]
