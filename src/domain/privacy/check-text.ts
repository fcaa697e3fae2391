/**
 * The personal-data check (docs/rules.md, Children 11): pure functions from texts to findings. One rule per file in
 * `rules/`, each with its source; what they look words up in is in `vocabulary/`. Runs on save as advice and on submit
 * and publish as a gate. All rules run in every text: people quote, and mix. The country says how numbers and addresses are
 * written, and which languages' words are known.
 */
import { type Country, country, packOf } from '../country'
import type { Locale } from '../locales'
import { checkReading, type Found } from './check-reading'
import type { Finding } from './finding'
import { mask } from './mask'
import { type Reading, read, type TextContext } from './reading'
import { vocabularyOf } from './vocabulary/vocabulary'

export type CheckOptions = {
  /** The day of the check: birth dates depend on it. */
  readonly today: Date
  /** "Namnet är fingerat" is ticked, or the case is marked as fictional or composite. */
  readonly namesAreFictional?: boolean
  /** Whose numbers and addresses, and whose languages' words; the organisation's unless said. */
  readonly country?: Country
}

export type TextToCheck = {
  readonly text: string
  /** Path of the field, repeated in the findings. */
  readonly field: string
  readonly locale?: Locale
  readonly context?: TextContext
}

/** @returns what the rules find in one text, in text order */
export function checkText(input: TextToCheck, options: CheckOptions): Finding[] {
  const reading = readingOf(input, options)
  return checkReading(reading).map((found) => toFinding(found, reading, input))
}

export function readingOf({ text, context, locale }: TextToCheck, options: CheckOptions): Reading {
  const of = options.country ?? country
  return read(text, {
    country: packOf(of),
    vocabulary: vocabularyOf(of, locale),
    context: context ?? 'running-text',
    today: options.today,
    namesAreFictional: options.namesAreFictional ?? false,
  })
}

/** @returns the finding as people and logs may see it: offsets into the original, the value masked */
export function toFinding(found: Found, reading: Reading, { field, locale }: TextToCheck): Finding {
  const { rule, severity, start, end, shown, around } = found
  const [from, to] = around ?? [start, end]
  return {
    rule,
    severity,
    field,
    ...(locale && { locale }),
    ...reading.original(start, end),
    excerpt: mask(reading.text, from, to, shown),
  }
}
