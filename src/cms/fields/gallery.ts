/** Several pictures side by side. */
import type { Block } from 'payload'
import { named, say } from '@/messages/admin/say'

export const gallery: Block = {
  slug: 'gallery',
  interfaceName: 'GalleryBlock',
  labels: named('blocks.gallery'),
  fields: [
    {
      name: 'pictures',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      required: true,
      maxRows: 12,
      ...say('blocks.galleryPictures'),
    },
  ],
}
