/** Which fields of a form are running text, and what stands in them now. */
import type { ClientField, FormState } from 'payload'
import { wordsOf } from '@/domain/readability/words'
import { plainText } from '@/domain/review/plain-text'

/** Paths of translatable running text, rows as stars: `objectives.*.text`. Headings are no sentences. */
export function textPatterns(fields: readonly ClientField[], parent = ''): ReadonlySet<string> {
  const found = new Set<string>()
  for (const field of fields) {
    const inner =
      field.type === 'tabs'
        ? field.tabs.map(({ fields: own }) => textPatterns(own, parent))
        : field.type === 'blocks'
          ? field.blocks.map(({ fields: own }) => textPatterns(own, below(field, parent)))
          : 'fields' in field
            ? [textPatterns(field.fields, below(field, parent))]
            : []
    for (const path of inner.flatMap((paths) => [...paths])) found.add(path)
    const isText = field.type === 'textarea' || field.type === 'richText'
    if (isText && 'localized' in field && field.localized) found.add(`${parent}${field.name}`)
  }
  return found
}

function below(field: ClientField, parent: string): string {
  if (!('name' in field) || !field.name) return parent
  return `${parent}${field.name}${field.type === 'array' || field.type === 'blocks' ? '.*' : ''}.`
}

/** @returns what is written, in the order of the form */
export function textsIn(
  form: FormState,
  patterns: ReadonlySet<string>,
): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(form).flatMap(([path, { value }]) => {
    if (!patterns.has(path.replaceAll(/\.\d+(?=\.|$)/g, '.*'))) return []
    const text = plainText(value).trim()
    return text ? [{ path, text }] : []
  })
}

const fewWords = 30

/** Over a few words an index says nothing. */
export const wordsEnough = (text: string): boolean => wordsOf(text).length >= fewWords
