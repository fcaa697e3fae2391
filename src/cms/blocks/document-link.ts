/** A document to download; its type, pages, size and language are written out by the site. */
import type { Block } from 'payload'
import { named, say } from '@/messages/admin/say'

export const documentLink: Block = {
  slug: 'document-link',
  interfaceName: 'DocumentLinkBlock',
  labels: named('blocks.documentLink'),
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'documents',
      required: true,
      ...say('blocks.documentLinkDocument'),
    },
  ],
}
