/** Rich text with every block: what the pages of the site are made of. */
import { callToAction } from '@/cms/blocks/call-to-action'
import { contactCard } from '@/cms/blocks/contact-card'
import { contentNotice } from '@/cms/blocks/content-notice'
import { documentLink } from '@/cms/blocks/document-link'
import { factBox } from '@/cms/blocks/fact-box'
import { gallery } from '@/cms/blocks/gallery'
import { picture } from '@/cms/blocks/picture'
import { quotation } from '@/cms/blocks/quotation'
import type { Key } from '@/messages/admin/say'
import { richTextWith } from './rich-text'

export const richText = richTextWith([
  quotation,
  factBox,
  picture,
  gallery,
  documentLink,
  contactCard,
  callToAction,
  contentNotice,
])

export const body = (key: Key, options?: { isRequired?: boolean }) => richText('body', key, options)
