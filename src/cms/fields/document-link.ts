/** A document to download; its type, pages, size and language are written out by the site. */
import type { Block } from 'payload'
import { relation } from '@/cms/fields/relation'
import { named } from '@/messages/admin/say'

export const documentLink: Block = {
  slug: 'document-link',
  interfaceName: 'DocumentLinkBlock',
  labels: named('blocks.documentLink'),
  fields: [relation('document', 'documents', 'blocks.documentLinkDocument', { required: true })],
}
