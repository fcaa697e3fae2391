/** Somebody to write to, by name and role and never by address. */
import type { Block } from 'payload'
import { relation } from '@/cms/fields/relation'
import { named } from '@/messages/admin/say'

export const contactCard: Block = {
  slug: 'contact-card',
  interfaceName: 'ContactCardBlock',
  labels: named('blocks.contactCard'),
  fields: [relation('contact', 'contacts', 'blocks.contactCardContact', { required: true })],
}
