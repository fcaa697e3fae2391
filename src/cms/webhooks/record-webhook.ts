/** A webhook that is saved or removed is an event, and other administrators hear of it. */
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { idOf } from '@/domain/id-of'
import type { Webhook } from '@/generated/payload-types'
import { recordAccountEvent } from '../accounts/account-events'

export const recordWebhook: CollectionAfterChangeHook<Webhook> = async ({ doc, operation, req }) => {
  const name = operation === 'create' ? 'webhookMade' : 'webhookChanged'
  await recordAccountEvent(req, doc.id, name, idOf(req.user))
  return doc
}

/** While it still has a name. */
export const recordRemoval: CollectionBeforeDeleteHook = ({ id, req }) =>
  recordAccountEvent(req, String(id), 'webhookRemoved', idOf(req.user))
