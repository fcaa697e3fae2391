/**
 * What a drawn page has read and what a commit has touched, in the same words. A page is forgotten when one of its keys
 * was touched (ADR 138):
 *
 * - `stories:42`: this document, picture or file, wherever anything of it is shown;
 * - `stories`: which there are, in which order, at which addresses, and what lists show of them;
 * - `stories@7`: the same of those that name this municipality;
 * - `*`: everything.
 */
import type { ReviewedKind } from './kinds'

/** Whoever does not know what was read or touched says this. */
export const everything = '*'

/** The header in which a page tells the front what it read; no reader gets it. */
export const keysHeader = 'surrogate-key'

/** On which the database says at a commit that something was touched, and no more. */
export const touchedChannel = 'beratta_purge'

const key = /^[a-z-]+(?:[:@][\w-]+)?$/

/** More are not compared one by one. */
const MOST = 1000

/** @returns what an answer read, by its header; everything where that is missing, damaged or endless */
export function keysIn(header: string | readonly string[] | undefined): readonly string[] {
  const keys = typeof header === 'string' ? header.split(' ') : []
  return keys.length > 0 && keys.length <= MOST && keys.every((one) => key.test(one)) ? keys : [everything]
}

const municipality = 'municipalities:'

/**
 * Every change that readers can see may bring a document into a list, take it out, move it, or show it there otherwise.
 * @param named what each of readers' copies names, the one that goes and the one that comes, as `kind:id`; undefined
 *   for a copy that they have and of which nobody knows
 */
export function touchedBy(
  kind: ReviewedKind,
  id: string,
  named: readonly (readonly string[] | undefined)[],
): string[] {
  if (named.includes(undefined)) return [everything]
  const places = named.flatMap((names) => names ?? []).filter((name) => name.startsWith(municipality))
  return [
    ...new Set([
      `${kind}:${id}`,
      kind,
      ...places.map((name) => `${kind}@${name.slice(municipality.length)}`),
    ]),
  ]
}

/** @param files pictures and files that opened, closed or show otherwise, as `media:<id>` */
export function touchedByFiles(files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => [file, file.slice(0, file.indexOf(':'))]))]
}
