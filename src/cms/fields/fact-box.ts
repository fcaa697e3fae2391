/** Facts beside the running text: a title and a few lines, without blocks inside. */
import type { Block } from 'payload'
import { richTextWith } from '@/cms/fields/rich-text'
import { named, say } from '@/messages/admin/say'

const plainRichText = richTextWith([])

export const factBox: Block = {
  slug: 'fact-box',
  interfaceName: 'FactBoxBlock',
  labels: named('blocks.factBox'),
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120, ...say('blocks.factBoxTitle') },
    plainRichText('body', 'blocks.factBoxBody', { isRequired: true, isLocalized: false }),
  ],
}
