/** In which languages a proposed text differs from the live one: never one too few, and no other one. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Locale, locales } from '@/domain/locales'
import { changedLanguages } from '@/domain/review/changed-languages'
import { canonicalContent } from '@/domain/workflow/canonical'

const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '')
const inSome = fc.dictionary(fc.constantFrom(...locales), words)
const paragraph = (text: string) => ({ root: { children: [{ type: 'paragraph', children: [{ text }] }] } })

/** A document as Payload reads it in all languages: texts, a number, a list with texts, a picture, marks of translations. */
const content = fc.record({
  id: fc.uuid(),
  title: inSome,
  body: inSome.map((said) => mapped(said, paragraph)),
  year: fc.integer(),
  cover: fc.option(fc.uuid(), { nil: null }),
  goals: fc.array(fc.record({ id: fc.uuid(), text: inSome, weight: fc.nat(3) }), { maxLength: 3 }),
  translations: fc
    .uniqueArray(fc.constantFrom(...locales), { maxLength: 3 })
    .map((some) => some.map((language) => ({ id: `mark of ${language}`, language, madeFrom: 'before' }))),
})
type Content = typeof content extends fc.Arbitrary<infer Of> ? Of : never

const mapped = <To>(said: Partial<Record<Locale, string>>, to: (text: string) => To) =>
  Object.fromEntries(Object.entries(said).map(([locale, text]) => [locale, to(text)]))

/** The ways in which somebody writes in one language and in no other. */
const writings: readonly ((before: Content, locale: Locale, text: string) => Content)[] = [
  (before, locale, text) => ({ ...before, title: { ...before.title, [locale]: `${text} and more` } }),
  (before, locale, text) => ({
    ...before,
    body: { ...before.body, [locale]: paragraph(`${text} and more`) },
  }),
  (before, locale, text) => ({
    ...before,
    goals: before.goals.map((goal, at) =>
      at === 0 ? { ...goal, text: { ...goal.text, [locale]: `${text} and more` } } : goal,
    ),
  }),
  (before, locale) => ({
    ...before,
    translations: [
      ...before.translations.filter(({ language }) => language !== locale),
      { id: `new mark of ${locale}`, language: locale, madeFrom: 'now' },
    ],
  }),
]

/** The same with one thing changed that stands in no language. */
const rebuildings: readonly ((before: Content) => Content)[] = [
  (before) => ({ ...before, year: before.year + 1 }),
  (before) => ({ ...before, cover: 'another picture' }),
  (before) => ({ ...before, goals: [...before.goals, { id: 'new', text: {}, weight: 0 }] }),
  (before) => ({ ...before, goals: before.goals.map((goal) => ({ ...goal, weight: goal.weight + 1 })) }),
]

const isSame = (one: unknown, other: unknown) => canonicalContent(one) === canonicalContent(other)

describe('a change of a live text', () => {
  test('in the words of one language is in that language and in no other', () => {
    fc.assert(
      fc.property(
        fc.tuple(content, fc.constantFrom(...locales), words, fc.constantFrom(...writings)),
        ([before, locale, text, write]) => {
          const after = write(before, locale, text)
          fc.pre(!isSame(before, after))
          expect(changedLanguages(before, after)).toEqual([locale])
        },
      ),
    )
  })

  test('in several languages is in all of these', () => {
    const some = fc.uniqueArray(fc.tuple(fc.constantFrom(...locales), words, fc.constantFrom(...writings)), {
      selector: ([locale]) => locale,
      maxLength: locales.length,
    })
    fc.assert(
      fc.property(content, some, (before, changes) => {
        const after = changes.reduce((so, [locale, text, write]) => write(so, locale, text), before)
        const wanted = locales.filter((locale) =>
          changes.some(([one, text, write]) => one === locale && !isSame(before, write(before, one, text))),
        )
        expect(changedLanguages(before, after)).toEqual(wanted)
      }),
    )
  })

  test('of a number, a picture or a list is in all of them, whatever words change with it', () => {
    fc.assert(
      fc.property(
        fc.tuple(content, fc.constantFrom(...rebuildings), fc.constantFrom(...locales), words),
        ([before, rebuild, locale, text]) => {
          const after = rebuild(before)
          fc.pre(!isSame(before, after))
          expect(changedLanguages(before, after)).toBe('all')
          expect(changedLanguages(before, { ...after, title: { ...after.title, [locale]: text } })).toBe(
            'all',
          )
        },
      ),
    )
  })

  test('leaves every other language as it was approved, byte for byte, whatever the two texts are', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const changed = changedLanguages(before, { ...after, ...pick(after, before) })
        fc.pre(changed !== 'all')
        const rest = (of: Content) => without(of, changed)
        expect(rest({ ...after, ...pick(after, before) })).toBe(rest(before))
      }),
    )
  })

  test('that changes nothing is in none', () => {
    fc.assert(
      fc.property(content, (before) => {
        expect(changedLanguages(before, structuredClone(before))).toEqual([])
      }),
    )
  })
})

test('two rows that change places change the languages that they say something in, and no more', () => {
  const [one, other] = [{ text: { sv: 'ett' } }, { text: { sv: 'två', ti: 'ክልተ' } }]
  expect(changedLanguages({ rows: [one, other] }, { rows: [other, one] })).toEqual(['sv', 'ti'])
})

test('a text in a language that the organisation has no more, and a mark in none, are everybody’s', () => {
  expect(changedLanguages({ title: { sv: 'a', fr: 'b' } }, { title: { sv: 'a' } })).toBe('all')
  expect(changedLanguages({ translations: [] }, { translations: [{ language: null, madeFrom: 'x' }] })).toBe(
    'all',
  )
})

test('an original and its first translation: the translation alone is new', () => {
  expect(changedLanguages({ title: { sv: 'Höst' } }, { title: { sv: 'Höst', ti: 'ቀውዒ' } })).toEqual(['ti'])
  expect(changedLanguages({ title: 'Höst' }, { title: { ti: 'Höst' } })).toBe('all')
})

/** What stands in no language, as it was: so that two texts made by chance differ in words alone. */
const pick = (after: Content, before: Content) => ({
  year: before.year,
  cover: before.cover,
  goals: before.goals.map((goal, at) => ({ ...goal, text: after.goals[at]?.text ?? goal.text })),
})

/** By another way than the code: as text, with every language that may have changed cut out; marks stand in no order. */
const without = ({ translations, ...of }: Content, changed: readonly Locale[]) =>
  canonicalContent({
    ...JSON.parse(
      JSON.stringify(of, (key, value) => ((changed as readonly string[]).includes(key) ? undefined : value)),
    ),
    translations: translations
      .filter(({ language }) => !changed.includes(language))
      .sort((one, other) => one.language.localeCompare(other.language)),
  })
