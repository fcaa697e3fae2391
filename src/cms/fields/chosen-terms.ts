/**
 * Words chosen from one of the organisation's vocabularies, held by their keys. A text keeps a word that it has, whatever
 * becomes of it; new in it is only what readers know.
 */
import { type FieldHook, type PayloadRequest, type SelectField, ValidationError } from 'payload'
import type { Vocabulary } from '@/domain/vocabularies'
import { inTheirLanguage, type Key, label, say } from '@/messages/admin/say'
import { lockSubject } from '../db/transaction'
import { allVocabularies, liveTerms } from './live-terms'

/** A component path, resolved by Payload's import map from the root of the project. */
const component = '/src/admin/vocabularies/chosen-terms#ChosenTerms'

const list = (value: unknown): unknown[] => (value === null || value === undefined ? [] : [value].flat())

/** Drafts are saved without validation, so a hook looks. */
const onlyKnown =
  (vocabulary: Vocabulary, key: Key): FieldHook =>
  async ({ value, previousValue, req, path, collection }) => {
    if (value === null || value === undefined) return value
    const chosen = [...new Set(list(value))]
    const had = new Set(list(previousValue))
    const added = chosen.filter((term) => !had.has(term))
    if (added.length === 0 || (await areKnown(req, vocabulary, added))) return chosen
    const message = inTheirLanguage('mistakes.unknownTerm', req.i18n?.language)
    const errors = [{ path: path.join('.'), message, label: label(key) }]
    throw new ValidationError({ ...(collection && { collection: collection.slug }), errors, req }, req.t)
  }

async function areKnown(req: PayloadRequest, vocabulary: Vocabulary, terms: unknown[]): Promise<boolean> {
  // Whoever takes a word out of the vocabulary at this moment waits, and then finds it in use.
  await lockSubject(req, `${allVocabularies.kind}:${allVocabularies.id}`)
  const known = new Set<unknown>((await liveTerms(req, vocabulary)).map(({ key }) => key))
  return terms.every((term) => known.has(term))
}

/** @param vocabulary also the field's name */
export const chosenTerms = (vocabulary: Vocabulary, key: Key): SelectField =>
  ({
    name: vocabulary,
    type: 'select',
    hasMany: true,
    // None that the schema knows: src/cms/payload/open-choices.ts.
    options: [],
    validate: () => true,
    hooks: { beforeValidate: [onlyKnown(vocabulary, key)] },
    ...say(key, { disableListFilter: true, components: { Field: component } }),
  }) as SelectField
