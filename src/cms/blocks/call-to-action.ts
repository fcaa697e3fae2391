/** A button that leads on: to an address, or to a page of the site. */
import type { Block } from 'payload'
import { address } from '@/cms/fields/address'
import { named, say } from '@/messages/admin/say'

export const callToAction: Block = {
  slug: 'call-to-action',
  interfaceName: 'CallToActionBlock',
  labels: named('blocks.callToAction'),
  fields: [
    { name: 'label', type: 'text', required: true, maxLength: 80, ...say('blocks.callToActionLabel') },
    {
      type: 'row',
      fields: [
        address('url', 'blocks.callToActionUrl', { width: '50%' }),
        {
          name: 'page',
          type: 'relationship',
          relationTo: 'pages',
          ...say('blocks.callToActionPage', { width: '50%' }),
        },
      ],
    },
  ],
}
