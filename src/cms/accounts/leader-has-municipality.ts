/** A local leader belongs to one municipality, or she would see and write nothing. */
import type { RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { inTheirLanguage } from '@/messages/admin/say'

type Account = { roles?: readonly string[] | null }

export const isLeader = (account: Account): boolean => account.roles?.includes('leader') ?? false

export const leaderHasMunicipality: RelationshipFieldSingleValidation = (value, options) => {
  if (!value && isLeader(options.siblingData as Account)) {
    return inTheirLanguage('mistakes.municipality', options.req.i18n?.language)
  }
  return relationship(value, options)
}
