/** A calm word before what may be hard to read. */
import type { Block } from 'payload'
import { named, say } from '@/messages/admin/say'

export const contentNotice: Block = {
  slug: 'content-notice',
  interfaceName: 'ContentNoticeBlock',
  labels: named('blocks.contentNotice'),
  fields: [
    { name: 'text', type: 'textarea', required: true, maxLength: 500, ...say('blocks.contentNoticeText') },
  ],
}
