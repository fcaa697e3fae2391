/** A draft is somebody's: who hands in drafts by machine answers for them, and so can never approve them. */
import type { RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import type { Scope } from '@/domain/accounts/scopes'
import { inTheirLanguage } from '@/messages/admin/say'

export const handsInForSomebody: RelationshipFieldSingleValidation = (value, options) => {
  const { scopes } = options.siblingData as { scopes?: readonly Scope[] | null }
  if (!value && scopes?.includes('handInDrafts'))
    return inTheirLanguage('mistakes.responsible', options.req.i18n?.language)
  return relationship(value, options)
}
