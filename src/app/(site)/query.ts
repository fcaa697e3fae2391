/** The query string at the edge: bounded, trimmed, and nothing but what a page has asked for. */
import { z } from 'zod'

const choice = z.string().trim().min(1).max(120).optional().catch(undefined)
const number = z.coerce.number().int().min(1).max(10_000).catch(1)
/** A longer question is asked by its beginning: nobody finds anything by being told that she asked nothing. */
const words = z
  .string()
  .catch('')
  .transform((text) => text.trim().slice(0, 200))

/** What was chosen in a page's filters. */
export function choiceIn<Name extends string>(
  query: URLSearchParams,
  names: readonly Name[],
): Record<Name, string | undefined> {
  return Object.fromEntries(
    names.map((name) => [name, choice.parse(query.get(name) ?? undefined)]),
  ) as Record<Name, string | undefined>
}

const bound = z.coerce.number().int().min(1).optional().catch(undefined)

/** How large something may be at most; undefined where nothing sensible is said. */
export const boundIn = (query: URLSearchParams, name: string) => bound.parse(query.get(name) ?? undefined)

export const pageIn = (query: URLSearchParams) => number.parse(query.get('page') ?? 1)
export const wordsIn = (query: URLSearchParams) => words.parse(query.get('q') ?? '')
