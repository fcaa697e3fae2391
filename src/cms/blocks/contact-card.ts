/** Somebody to write to, by name and role and never by address. */
import type { Block } from 'payload'
import { named, say } from '@/messages/admin/say'

export const contactCard: Block = {
  slug: 'contact-card',
  interfaceName: 'ContactCardBlock',
  labels: named('blocks.contactCard'),
  fields: [
    {
      name: 'contact',
      type: 'relationship',
      relationTo: 'contacts',
      required: true,
      ...say('blocks.contactCardContact'),
    },
  ],
}
