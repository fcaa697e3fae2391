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

export const isKey = (said: string): boolean => key.test(said)

/** More are not compared one by one. */
const MOST = 1000

/** @returns what an answer read, by its header; everything where that is missing, damaged or endless */
export function keysIn(header: string | readonly string[] | undefined): readonly string[] {
  const keys = typeof header === 'string' ? header.split(' ') : []
  return keys.length > 0 && keys.length <= MOST && keys.every(isKey) ? keys : [everything]
}

/** What a copy of a document names, as `kind:id`; null for no copy, undefined for one of which nobody knows. */
export type Names = readonly string[] | null | undefined

type Change = {
  /** Readers' copy before, and after. */
  readonly had: Names
  readonly has: Names
  /** Readers have never had it before. */
  readonly isFirst: boolean
}

/**
 * A publication touches the document and the lists that it stands in. What is taken from readers touches everything: it
 * happens seldom, and no forgotten key shall ever show it for a day. So does what comes back or goes to another
 * municipality, since it may come between others that somebody has read as following one another.
 */
export function touchedBy(kind: ReviewedKind, id: string, { had, has, isFirst }: Change): string[] {
  if (had === undefined || has === undefined) return [everything]
  const own = [`${kind}:${id}`, kind]
  if (!had && !has) return own
  const places = placesOf(kind, has)
  const isInPlace = had ? has !== null && placesOf(kind, had).join() === places.join() : isFirst
  return isInPlace ? [...own, ...places] : [everything]
}

const municipality = 'municipalities:'

const placesOf = (kind: ReviewedKind, names: readonly string[] | null): string[] =>
  (names ?? [])
    .filter((name) => name.startsWith(municipality))
    .map((name) => `${kind}@${name.slice(municipality.length)}`)
    .sort()

/** What became of pictures and files, as `media:<id>`. */
export type FilesChange = {
  /** Those that opened, closed or show otherwise. */
  readonly changed: readonly string[]
  /** Those of them that closed. */
  readonly closed: readonly string[]
}

/** Of those that are judged by themselves, while what shows them stays: what closes is taken from readers. */
export const touchedByJudging = ({ changed, closed }: FilesChange): string[] =>
  closed.length > 0 ? [everything] : touchedByFiles(changed)

/** @param files pictures and files that opened, closed or show otherwise, as `media:<id>` */
export function touchedByFiles(files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => [file, file.slice(0, file.indexOf(':'))]))]
}
