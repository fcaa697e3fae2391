/** What arrives from Word, a message or a mail comes as what the field may hold, and nothing else of it. */

import { $isListNode, ListNode } from '@lexical/list'
import { $isHeadingNode, HeadingNode } from '@lexical/rich-text'
import { type LexicalEditor, TextNode } from 'lexical'
import { boldBit, italicBit } from '@/domain/rich-text'
import { LinkNode } from './nodes'

const headings = new Set(['h2', 'h3', 'h4'])

/** Whatever brought it: pasted, dropped or typed. */
export function cleanOnArrival(editor: LexicalEditor): () => void {
  const ends = [
    editor.registerNodeTransform(TextNode, (node) => {
      const format = node.getFormat() & (boldBit | italicBit)
      if (format !== node.getFormat()) node.setFormat(format)
      if (node.getStyle() !== '') node.setStyle('')
    }),
    editor.registerNodeTransform(HeadingNode, (node) => {
      if ($isHeadingNode(node) && !headings.has(node.getTag()))
        node.setTag(node.getTag() === 'h1' ? 'h2' : 'h4')
      if (node.getFormatType() !== '') node.setFormat('')
    }),
    editor.registerNodeTransform(LinkNode, (node) => {
      if (node.leadsAway()) node.unwrap()
    }),
    editor.registerNodeTransform(ListNode, (node) => {
      if ($isListNode(node) && node.getListType() === 'check') node.setListType('bullet')
    }),
  ]
  return () => {
    for (const end of ends) end()
  }
}
