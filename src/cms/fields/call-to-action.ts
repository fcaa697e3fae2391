/** A button that leads on: to an address, or to a page of the site. */
import type { Block } from 'payload'
import { address } from '@/cms/fields/address'
import { relation } from '@/cms/fields/relation'
import { row } from '@/cms/fields/row'
import { named, say } from '@/messages/admin/say'

export const callToAction: Block = {
  slug: 'call-to-action',
  interfaceName: 'CallToActionBlock',
  labels: named('blocks.callToAction'),
  fields: [
    { name: 'label', type: 'text', required: true, maxLength: 80, ...say('blocks.callToActionLabel') },
    row(address('url', 'blocks.callToActionUrl'), relation('page', 'pages', 'blocks.callToActionPage')),
  ],
}
