/** What a row of a list is about, in its own words. */
import { countryName } from '@/domain/countries'
import { dayText } from '../words/moment'
import type { Words } from '../words/words'
import { refsOf } from './refs-of'

type Said = string | Readonly<Record<string, string>>

/** One field of the row, as src/cms/named-fields tells of it. */
export type Part = {
  readonly name: string
  /** The collection that it points at. */
  readonly of?: string
  readonly options?: readonly (string | { readonly value: string; readonly label: Said })[]
  readonly isCountry?: boolean
  readonly isDay?: boolean
}

const longest = 70
/** A date, a choice or a country alone seldom says which row it is; a name or a sentence does. */
const enough = 2

/** What the row points at, whose names have to be asked for. */
export const referencesOf = (data: Readonly<Record<string, unknown>>, parts: readonly Part[]): string[] =>
  parts.flatMap(({ name, of }) => (of ? refsOf(data[name], of) : []))

/**
 * @param names of `referencesOf`, by reference
 * @returns an empty text for a row in which nothing is written
 */
export function rowName(
  data: Readonly<Record<string, unknown>>,
  parts: readonly Part[],
  names: ReadonlyMap<string, string | null>,
  language: Words['language'],
): string {
  const said: string[] = []
  for (const part of parts) {
    const one = spoken(data[part.name], part, names, language)
    if (one) said.push(one)
    const isSentence = one && !part.options && !part.isDay && !part.isCountry
    if (isSentence || said.length === enough) break
  }
  const whole = said.join(' · ').replace(/\s+/g, ' ')
  return whole.length > longest ? `${whole.slice(0, longest).trimEnd()} …` : whole
}

function spoken(
  value: unknown,
  { of, options, isCountry, isDay }: Part,
  names: ReadonlyMap<string, string | null>,
  language: Words['language'],
): string {
  if (of)
    return refsOf(value, of)
      .flatMap((ref) => names.get(ref) ?? [])
      .join(', ')
  if (typeof value !== 'string' || value.trim() === '') return ''
  if (isCountry) return countryName(value, language)
  if (isDay) return Number.isNaN(Date.parse(value)) ? '' : dayText(value, language)
  const option = options?.find((one) => typeof one === 'object' && one.value === value)
  return typeof option === 'object' ? inLanguage(option.label, language) : value.trim()
}

const inLanguage = (said: Said, language: string) =>
  typeof said === 'string' ? said : (said[language] ?? '')
