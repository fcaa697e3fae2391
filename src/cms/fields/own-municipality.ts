/** The municipality something belongs to. A local leader can choose no other than her own. */
import type { Field, FilterOptionsProps, RelationshipFieldSingleValidation, Where } from 'payload'
import { relationship } from 'payload/shared'
import { idOf } from '@/domain/id-of'
import { hasRole } from '@/domain/roles'
import { inTheirLanguage, type Key, say } from '@/messages/admin/say'
import { personOf } from '../people/actor'

const isBound = (req: FilterOptionsProps['req']) => {
  const person = personOf(req)
  return hasRole(person, 'leader') && !hasRole(person, 'editor')
}

const choosable = ({ req }: FilterOptionsProps): Where | true =>
  isBound(req) ? { id: { equals: personOf(req)?.municipality } } : true

/** A leader's own municipality is right even before it has a page that she could look up. */
const isChoosable: RelationshipFieldSingleValidation = (value, options) => {
  if (!value || !isBound(options.req)) return relationship(value, options)
  const isOwn = idOf(value) === personOf(options.req)?.municipality
  return isOwn || inTheirLanguage('mistakes.notYourMunicipality', options.req.i18n?.language)
}

export const ownMunicipality = (
  key: Key,
  { isRequired = false, ...admin }: { isRequired?: boolean; [admin: string]: unknown } = {},
): Field => ({
  name: 'municipality',
  type: 'relationship',
  relationTo: 'municipalities',
  index: true,
  required: isRequired,
  filterOptions: choosable,
  validate: isChoosable,
  // A leader's form opens with her municipality filled in.
  defaultValue: ({ user }) => (user?.roles?.includes('leader') ? idOf(user.municipality) : undefined),
  ...say(key, { allowCreate: false, ...admin }),
})
