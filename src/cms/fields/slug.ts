/**
 * The last part of a document's address: one for all languages, made from the original title unless somebody writes
 * one, and free in its collection. It stays when the title changes, so that links keep working.
 */
import type { CollectionSlug, Field, FieldHook } from 'payload'
import { usualAdminLanguage } from '@/domain/admin-languages'
import { say } from '@/messages/admin/say'
import { reviewTexts } from '@/messages/review/texts'
import { localized } from '../document/localized'
import { freeSlug } from './free-slug'
import { makeSlug } from './make-slug'

/** A component path, resolved by Payload's import map from the root of the project. */
const below = { afterInput: ['/src/admin/address/address-change#AddressChange'] }

/** For titles without a Latin letter: what kind of text it is. Written by hand, an address says more. */
const kindAsAddress = (kind: string) => {
  const names: Readonly<Record<string, string>> = reviewTexts(usualAdminLanguage).kinds
  return makeSlug(names[kind] ?? kind)
}

type Options = {
  /** The field that the address is made from. */
  from?: 'title' | 'name'
  /** Addresses that the site itself uses. */
  reserved?: readonly string[]
}

const fillIn =
  ({ from = 'title', reserved = [] }: Options): FieldHook =>
  async ({ value, data, originalDoc, collection, req }) => {
    const present = originalDoc?.slug as string | null | undefined
    const written = typeof value === 'string' ? value.trim() : ''
    if (present && (written === '' || written === present)) return present
    const title = written || localized(data?.[from])
    if (!title || !collection) return undefined
    return freeSlug(req, {
      collection: collection.slug as CollectionSlug,
      wanted: makeSlug(title) || kindAsAddress(collection.slug),
      id: originalDoc?.id,
      reserved,
    })
  }

export const slug = (options: Options = {}): Field => ({
  name: 'slug',
  type: 'text',
  unique: true,
  index: true,
  maxLength: 100,
  hooks: { beforeValidate: [fillIn(options)] },
  ...say('common.slug', { position: 'sidebar', components: below }),
})
