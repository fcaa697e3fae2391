/**
 * A new password ends all other sessions, new roles or rights end all of them: who took the old password, or holds
 * an old right, is out at once.
 */
import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { idOf } from '@/domain/id-of'
import type { User } from '@/generated/payload-types'
import { recordAccountEvent } from './account-events'
import { mailPerson } from './mail-person'
import { endSessions, sessionOf } from './sessions'

/** Later hooks do not see the password any more. */
export const notePassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data, req } = args as { data?: { password?: unknown }; req: PayloadRequest }
  if (operation === 'update') req.context.isPasswordNew = Boolean(data?.password)
  return args
}

const rightsOf = ({ roles, municipality, mayForcePublish }: Partial<User>) =>
  JSON.stringify([[...(roles ?? [])].sort(), idOf(municipality), mayForcePublish === true])

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
  if (req.context.isPasswordNew) {
    const own = req.user && actor === doc.id ? sessionOf(req.user) : undefined
    await endSessions(req, doc.id, { except: own })
    const event = req.context.passwordEvent === 'passwordReset' ? 'passwordReset' : 'passwordSet'
    await recordAccountEvent(req, doc.id, event, actor)
    await mailPerson(req, doc.id, (mails, name) => mails.passwordSet(name))
  }
  return doc
}
