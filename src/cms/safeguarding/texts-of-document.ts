/** Every text of a document, in every language, with the path of its field. */
import { defaultLocale } from '@/domain/locales'
import type { DocumentField } from '@/domain/privacy/check-document'
import { type Fields, type Leaf, leavesOf } from '../document/by-field'
import { richTextToText } from '../document/rich-text-to-text'

/**
 * @param values the document in all languages at depth 0
 * @returns its texts that are not empty
 */
export function textsOfDocument(fields: Fields, values: unknown, at = ''): DocumentField[] {
  return leavesOf(fields, values, at).flatMap((leaf) =>
    textsOf(leaf).map((text) => ({ path: leaf.path, locale: leaf.locale ?? defaultLocale, text })),
  )
}

function textsOf({ field, value }: Leaf): string[] {
  if (field.type !== 'text' && field.type !== 'textarea' && field.type !== 'richText') return []
  const texts = field.type === 'richText' ? [richTextToText(value)] : [value].flat()
  return texts.filter((text): text is string => typeof text === 'string' && text.trim() !== '')
}
