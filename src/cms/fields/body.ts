/** Rich text with every block: what the pages of the site are made of. */

import type { Key } from '@/messages/admin/say'
import { callToAction } from './call-to-action'
import { contactCard } from './contact-card'
import { contentNotice } from './content-notice'
import { documentLink } from './document-link'
import { factBox } from './fact-box'
import { gallery } from './gallery'
import { picture } from './picture'
import { quotation } from './quotation'
import { richTextWith } from './rich-text'

export const blocks = [
  quotation,
  factBox,
  picture,
  gallery,
  documentLink,
  contactCard,
  callToAction,
  contentNotice,
]

export const richText = richTextWith(blocks)

export const body = (key: Key, options?: { isRequired?: boolean }) => richText('body', key, options)
