/** Somebody's own words. Blocks are what a writer can put between paragraphs: one file each. */
import type { Block } from 'payload'
import { named, say } from '@/messages/admin/say'

export const quotation: Block = {
  slug: 'quotation',
  interfaceName: 'QuotationBlock',
  labels: named('blocks.quotation'),
  fields: [
    { name: 'text', type: 'textarea', required: true, maxLength: 600, ...say('blocks.quotationText') },
    { name: 'attribution', type: 'text', maxLength: 120, ...say('blocks.quotationAttribution') },
  ],
}
