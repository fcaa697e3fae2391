/**
 * One vocabulary as its editors write it: a label for readers, and a key that documents hold. The key is made of the
 * first label and stays, so that what is chosen means the same when a label is mended or translated.
 */
import type { ArrayField, ArrayFieldValidation, Field, FieldHook, PayloadRequest } from 'payload'
import { array } from 'payload/shared'
import { defaultLocale } from '@/domain/locales'
import {
  keysTakenOut,
  kindOfVocabulary,
  mistakeInTerms,
  mostTerms,
  type Term,
  type Vocabulary,
} from '@/domain/vocabularies'
import { inTheirLanguage, rows, say } from '@/messages/admin/say'
import { localized } from '../document/localized'
import { liveTerms } from './live-terms'
import { localizedText } from './localized-text'
import { makeSlug } from './make-slug'
import { row } from './row'

type Row = Term & { readonly label?: unknown }

const isRows = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null)

/** A row without a key gets the one it had, or one of its label that no other row has. */
const withKeys =
  (vocabulary: Vocabulary): FieldHook =>
  ({ value, previousValue }) => {
    if (!isRows(value)) return value
    const had = new Map((isRows(previousValue) ? previousValue : []).map(({ id, key }) => [id, key]))
    const keyOf = ({ id, key }: Row) => key || (id ? had.get(id) : undefined)
    const taken = new Set(value.map(keyOf))
    return value.map((term) => {
      const key = keyOf(term) ?? freeKey(term, vocabulary, taken)
      taken.add(key)
      return { ...term, key }
    })
  }

/** Of a label without a Latin letter the vocabulary itself is the beginning. */
function freeKey({ label }: Row, vocabulary: Vocabulary, taken: ReadonlySet<unknown>): string | undefined {
  const said = localized(label)
  if (!said) return undefined
  const wanted = makeSlug(said) || vocabulary
  for (let number = 1; ; number++) {
    const key = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.has(key)) return key
  }
}

/** Asked by the gates, and once more in the moment of publishing: a draft may be as unfinished as any. */
const takesThePlaceOfTheLive =
  (vocabulary: Vocabulary): ArrayFieldValidation =>
  async (value, options) => {
    const { req } = options
    const length = await array(value, options)
    // Keys are the same in all languages.
    if (length !== true || !isRows(value) || (req.locale ?? defaultLocale) !== defaultLocale) return length
    const live = await liveTerms(req, vocabulary)
    const said = (mistake: Parameters<typeof inTheirLanguage>[0], key: string) =>
      inTheirLanguage(mistake, req.i18n?.language).replace('{word}', nameOf(key, live))
    const found = mistakeInTerms(value, live)
    if (found) return said(`mistakes.${found.mistake}`, found.key)
    const missed = await firstInUse(req, vocabulary, keysTakenOut(value, live))
    return missed === undefined || said('mistakes.termInUse', missed)
  }

const nameOf = (key: string, live: readonly Row[]) =>
  localized(live.find((term) => term.key === key)?.label) ?? key

/** The first that a document still holds: in its public row, or in its latest version. */
async function firstInUse(
  req: PayloadRequest,
  vocabulary: Vocabulary,
  keys: readonly string[],
): Promise<string | undefined> {
  const collection = kindOfVocabulary[vocabulary]
  for (const key of keys) {
    const rows = await req.payload.count({ collection, req, where: { [vocabulary]: { in: [key] } } })
    if (rows.totalDocs > 0) return key
    const holds = { [`version.${vocabulary}`]: { in: [key] }, latest: { equals: true } }
    const drafts = await req.payload.countVersions({ collection, req, where: holds })
    if (drafts.totalDocs > 0) return key
  }
  return undefined
}

const key: Field = {
  name: 'key',
  type: 'text',
  maxLength: 100,
  ...say('vocabularies.key', { readOnly: true }),
}

const retired: Field = {
  name: 'isRetired',
  type: 'checkbox',
  defaultValue: false,
  ...say('vocabularies.isRetired'),
}

export const terms = (vocabulary: Vocabulary): ArrayField => ({
  name: vocabulary,
  type: 'array',
  maxRows: mostTerms,
  validate: takesThePlaceOfTheLive(vocabulary),
  hooks: { beforeValidate: [withKeys(vocabulary)] },
  ...rows(`vocabularies.${vocabulary}`, { initCollapsed: true }),
  fields: [row(localizedText('label', 'vocabularies.label'), key), retired],
})
