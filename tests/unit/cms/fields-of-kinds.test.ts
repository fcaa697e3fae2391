/** What the table of kinds says of fields is true of the fields that are stored: a word misspelt there would be missed by nobody. */
import type { Field, Tab } from 'payload'
import { describe, expect, it } from 'vitest'
import {
  factsOf,
  leaderKinds,
  newsKinds,
  type ReviewedKind,
  reviewedGlobals,
  reviewedKinds,
} from '@/domain/kinds'
import { isPaged } from '@/domain/public-route'
import { collections } from '../../../collections'
import { globals } from '../../../globals'

type Inner = Field & { readonly name?: string; readonly fields?: Field[]; readonly tabs?: Tab[] }

/** As a document has them: rows, tabs and the like stand only in the form. */
function pathsOf(fields: readonly Field[], path = ''): string[] {
  return (fields as readonly Inner[]).flatMap(({ name, fields: inner = [], tabs = [] }) => {
    const here = name ? `${path}${name}` : path
    const below = name ? `${here}.` : path
    return [
      ...(name ? [here] : []),
      ...pathsOf(inner, below),
      ...tabs.flatMap((tab) => pathsOf(tab.fields, below)),
    ]
  })
}

const stored = new Map(
  [...collections, ...globals].map(({ slug, fields }) => [slug as string, pathsOf(fields)]),
)

/** All fields that the table and what is derived from it ask a kind for. */
function asked(kind: ReviewedKind): string[] {
  const { required, searched, found } = factsOf(kind)
  return [
    ...required,
    ...(searched?.body ?? []),
    ...(found?.in ?? []),
    ...(found?.municipality ? [found.municipality] : []),
    ...((leaderKinds as readonly ReviewedKind[]).includes(kind) ? ['municipality'] : []),
    ...((newsKinds as readonly ReviewedKind[]).includes(kind) ? ['title', 'summary'] : []),
    ...(isPaged(kind) ? ['slug'] : []),
  ]
}

describe.each([...reviewedKinds, ...reviewedGlobals])('%s', (kind) => {
  it('has every field that is said of it', () => {
    expect(stored.get(kind)).toEqual(expect.arrayContaining(asked(kind)))
  })

  it('has a name that readers and colleagues can find it by', () => {
    if (factsOf(kind).stored === 'collection')
      expect(stored.get(kind)?.some((field) => ['title', 'name'].includes(field))).toBe(true)
  })
})
