/**
 * A new password ends all other sessions and the address of her calendar, new roles or rights end all of them: who took the old password, or holds
 * an old right, is out at once.
 */
import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '@/domain/id-of'
import type { User } from '@/generated/payload-types'
import { app } from '../db/tables'
import { query } from '../db/transaction'
import { beforeOperation } from '../payload/operation'
import { requestNote } from '../payload/request-note'
import { sessionOf } from '../payload/session'
import { recordAccountEvent } from './account-events'
import { mailPerson } from './mail-person'
import { endSessions } from './sessions'

const isPasswordNew = requestNote<boolean>('isPasswordNew')
/** By which act, where it is none of Payload's own. */
export const passwordEvent = requestNote<'passwordReset' | 'passwordSet'>('passwordEvent')

/** Later hooks do not see the password any more. */
export const notePassword = beforeOperation((call, operation) => {
  if (operation === 'update') isPasswordNew.write(call.req, Boolean(call.data?.password))
  return call
})

const rightsOf = ({ roles, municipality, mayForcePublish }: Partial<User>) =>
  JSON.stringify([[...(roles ?? [])].sort(), idOf(municipality), mayForcePublish === true])

const readsOf = ({ reads }: Partial<User>) => [...(reads ?? [])].sort().join()

export const endSessionsOnChange: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return doc
  const actor = idOf(req.user)
  if (rightsOf(doc) !== rightsOf(previousDoc)) {
    await endSessions(req, doc.id)
    await recordAccountEvent(req, doc.id, 'rightsChanged', actor)
  }
  // Whose reviews are whose hangs on it, and no session.
  if (readsOf(doc) !== readsOf(previousDoc)) await recordAccountEvent(req, doc.id, 'languagesChanged', actor)
  if (isPasswordNew.on(req)) {
    const own = req.user && actor === doc.id ? sessionOf(req.user) : undefined
    await endSessions(req, doc.id, { except: own })
    await query(req, sql`delete from ${app.calendar_links} where person = ${doc.id}`)
    await recordAccountEvent(req, doc.id, passwordEvent.on(req) ?? 'passwordSet', actor)
    await mailPerson(req, doc.id, (mails, name) => mails.passwordSet(name))
  }
  return doc
}
