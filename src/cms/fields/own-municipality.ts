/** The municipality something belongs to. A local leader can choose no other than her own. */
import type { Field, FilterOptionsProps, Where } from 'payload'
import { idOf, personOf } from '@/cms/review/actor'
import { hasRole } from '@/domain/roles'
import { type Key, say } from '@/messages/admin/say'

const isBound = (req: FilterOptionsProps['req']) => {
  const person = personOf(req)
  return hasRole(person, 'leader') && !hasRole(person, 'editor')
}

const choosable = ({ req }: FilterOptionsProps): Where | true =>
  isBound(req) ? { id: { equals: personOf(req)?.municipality } } : true

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
  // A leader's form opens with her municipality filled in.
  defaultValue: ({ user }) => (user?.roles?.includes('leader') ? idOf(user.municipality) : undefined),
  ...say(key, admin),
})
