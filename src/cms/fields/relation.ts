/** A pointer to another document, chosen from those that exist: a slip of the hand must not make a municipality. */
import type { CollectionSlug, RelationshipField, SingleRelationshipField } from 'payload'
import { type Key, say } from '@/messages/admin/say'

type More = Partial<
  Pick<
    SingleRelationshipField,
    'required' | 'hasMany' | 'index' | 'access' | 'admin' | 'validate' | 'defaultValue'
  >
>

export const relation = (
  name: string,
  relationTo: CollectionSlug,
  key: Key,
  { admin, ...more }: More = {},
): RelationshipField =>
  ({
    name,
    type: 'relationship',
    relationTo,
    ...more,
    ...say(key, { allowCreate: false, ...admin }),
  }) as RelationshipField
