/**
 * How collections and fields get their words: by key, in all languages of the admin at once.
 * `...say('stories.summary')` gives a field its label and help; `rows`, `choices` and `named` serve lists, selects
 * and collections; `inTheirLanguage` picks one language for a mistake said during a request.
 */
import { adminLanguageOf } from '@/domain/admin-languages'
import { type AdminLanguage, adminLanguages } from '@/domain/languages'
import { en } from './en'
import { fi } from './fi'
import type { Entry, Section } from './shape'
import { sv } from './sv'

type Words = typeof sv
type SectionName = keyof Words & string
/** `section.entry`, checked against the dictionary. */
export type Key = { [Name in SectionName]: `${Name}.${keyof Words[Name] & string}` }[SectionName]

type EntryOf<K extends Key> = K extends `${infer Name extends SectionName}.${infer Rest}`
  ? Rest extends keyof Words[Name]
    ? Words[Name][Rest]
    : never
  : never
export type KeyWith<Part extends keyof Entry> = {
  [K in Key]: EntryOf<K> extends Record<Part, unknown> ? K : never
}[Key]
export type ChoiceOf<K extends Key> =
  EntryOf<K> extends { options: infer Options } ? keyof Options & string : never

/** One sentence in all languages of the admin, as Payload takes it. */
export type InAdminLanguages = Record<AdminLanguage, string>

const dictionaries: Record<AdminLanguage, Record<string, Section>> = { sv, en, fi }

const entry = (dictionary: Record<string, Section>, key: Key): Entry => {
  const [section = '', name = ''] = key.split('.')
  const found = dictionary[section]?.[name]
  if (!found) throw new Error(`The admin has no word for ${key}.`)
  return found
}

const inEach = (key: Key, part: (entry: Entry) => string | undefined): InAdminLanguages | undefined => {
  const said = adminLanguages.map((language) => [language, part(entry(dictionaries[language], key))] as const)
  return said.every(([, words]) => words !== undefined)
    ? (Object.fromEntries(said) as InAdminLanguages)
    : undefined
}

/** The label alone, for tabs, groups and sentences. */
export const label = (key: Key): InAdminLanguages => inEach(key, (words) => words.label) as InAdminLanguages

const help = (key: Key) => inEach(key, (words) => words.help)

/** A field's label and help; `admin` adds the field's other admin options. */
export const say = <const Admin extends object>(key: Key, admin?: Admin) => {
  const description = help(key)
  return { label: label(key), admin: { ...(description ? { description } : {}), ...(admin as Admin) } }
}

/** What `say` gives, and what one row of the list is called. */
export const rows = <const Admin extends object>(key: KeyWith<'one'>, admin?: Admin) => ({
  ...say(key, admin),
  labels: { singular: inEach(key, (words) => words.one) ?? label(key), plural: label(key) },
})

/** The choices of a select, in the order given. */
export const choices = <K extends KeyWith<'options'>>(key: K, values: readonly ChoiceOf<K>[]) =>
  values.map((value) => ({ value, label: inEach(key, (words) => words.options?.[value]) ?? value }))

/** Singular and plural of a collection or block. */
export const named = (key: KeyWith<'many'>) => ({
  singular: label(key),
  plural: inEach(key, (words) => words.many) ?? label(key),
})

/** The help that stands above a collection's list or a global. */
export const about = (key: KeyWith<'help'>): InAdminLanguages => help(key) ?? label(key)

/** One sentence in the language of whoever asked. */
export const inTheirLanguage = (key: Key, language: string | undefined): string =>
  label(key)[adminLanguageOf(language)]
