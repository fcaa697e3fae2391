/** One picture from the library, with its own description and caption. */
import type { Block } from 'payload'
import { named, say } from '@/messages/admin/say'

export const picture: Block = {
  slug: 'picture',
  interfaceName: 'PictureBlock',
  labels: named('blocks.picture'),
  fields: [
    { name: 'media', type: 'upload', relationTo: 'media', required: true, ...say('blocks.pictureMedia') },
  ],
}
