/**
 * Text with headings, lists, links, bold and italics, and the eight blocks. One editor for the whole admin, so that
 * readers of every page can be promised the same.
 */
import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, Field } from 'payload'
import { richText as check } from 'payload/shared'
import { linkedKinds } from '@/domain/kinds'
import { type Key, say } from '@/messages/admin/say'
import { namedBlock } from '../payload/named-fields'
import { requiredInOriginal } from './required-in-original'
import { withinBounds } from './rich-text-bounds'

const editorWith = (blocks: Block[]) =>
  lexicalEditor({
    features: [
      FixedToolbarFeature(),
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      // An address that is only typed stays text: a link is made on purpose.
      LinkFeature({ enabledCollections: linkedKinds, disableAutoLinks: true }),
      ...(blocks.length > 0 ? [BlocksFeature({ blocks: blocks.map(namedBlock) })] : []),
    ],
  })

/** A maker of rich text fields that offer exactly these blocks. */
export function richTextWith(blocks: Block[]) {
  const editor = editorWith(blocks)
  const inBounds = withinBounds(new Set(blocks.map(({ slug }) => slug)))
  return (name: string, key: Key, { isRequired = false, isLocalized = true } = {}): Field => ({
    name,
    type: 'richText',
    localized: isLocalized,
    required: isRequired,
    editor,
    validate: requiredInOriginal(check),
    hooks: { beforeValidate: [inBounds] },
    ...say(key),
  })
}
