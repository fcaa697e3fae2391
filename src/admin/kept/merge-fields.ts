/** Three texts made one: the version that the form began with, what this person typed, what somebody else saved. */
import { type Verdict, verdictOn } from '@/domain/review/verdict'
import type { FieldPlace } from '../fields/field-names'

export type Content = Readonly<Record<string, unknown>>

export type FieldMerge = {
  /** Name of the field at the top of the document. */
  readonly key: string
  readonly name: string
  readonly verdict: Verdict
  readonly yours: unknown
  readonly theirs: unknown
}

export type Choices = Readonly<Record<string, 'yours' | 'theirs'>>

/** @returns the fields that are not the same everywhere, in the order of the form */
export function mergeFields(
  base: Content,
  yours: Content,
  theirs: Content,
  places: readonly FieldPlace[],
): FieldMerge[] {
  const names = new Map<string, string>()
  for (const { path, name } of places) {
    const key = path.split('.')[0] ?? path
    if (!names.has(key)) names.set(key, name)
  }
  return [...names].flatMap(([key, name]): FieldMerge[] => {
    const valueIn = (content: Content) => rowsOf(content[key], theirs[key])
    const verdict = verdictOn(valueIn(base), valueIn(yours), valueIn(theirs))
    return verdict ? [{ key, name, verdict, yours: valueIn(yours), theirs: theirs[key] }] : []
  })
}

/** The merged document: theirs, with what this person alone changed, and her choices where both did. */
export function merged(theirs: Content, fields: readonly FieldMerge[], choices: Choices): Content {
  const mine = fields.filter(({ key, verdict }) =>
    verdict === 'both' ? (choices[key] ?? 'yours') === 'yours' : verdict === 'yours',
  )
  return { ...theirs, ...Object.fromEntries(mine.map(({ key, yours }) => [key, yours])) }
}

/** Payload's form says 0 where a list has no rows. */
function rowsOf(value: unknown, saved: unknown): unknown {
  return value === 0 && typeof saved !== 'number' ? [] : value
}
