/**
 * Whose review a change is, by what people have written about themselves (ADR 167). The table is written by hand.
 */
import { describe, expect, test } from 'vitest'
import type { Locale } from '@/domain/locales'
import { type Reviewer, reviewedBy, whoReads } from '@/domain/review/who-reads'

const reviewer = (id: string, ...reads: Locale[]): Reviewer => ({ id, name: id, reads })

const [selam, saba, bo, mute] = [
  reviewer('Selam', 'ti', 'sv'),
  reviewer('Saba', 'ti'),
  reviewer('Bo', 'sv', 'en'),
  reviewer('Mute'),
]
const everybody = [selam, saba, bo, mute]

describe('whose review it is', () => {
  const table = [
    // changed, reviewers, contributors, theirs
    ['all', everybody, [], []],
    [[], everybody, [], []],
    [['ti'], everybody, [], ['Selam', 'Saba']],
    [['ti'], everybody, ['Saba'], ['Selam']],
    [['sv', 'ti'], everybody, [], ['Selam']],
    [['en'], everybody, [], ['Bo']],
    // Whoever wrote it does not review it, so that it is anybody's again.
    [['en'], everybody, ['Bo'], []],
    [['ar'], everybody, [], []],
    // Between them they read both, and neither does alone.
    [['ti', 'en'], everybody, [], []],
    // An installation that has just been upgraded.
    [['ti'], [mute], [], []],
  ] as const
  test.each(table)('a change in %j', (changed, reviewers, contributors, theirs) => {
    expect(whoReads(changed, reviewers, contributors).map(({ id }) => id)).toEqual(theirs)
  })
})

describe('what is told of an approval', () => {
  const table = [
    // who approves, changed, reviewers, which of it she has not said she reads
    ['Selam', ['ti'], everybody, []],
    ['Bo', ['ar'], everybody, ['ar']],
    ['Bo', ['en', 'ti'], everybody, ['ti']],
    ['Mute', ['ar'], everybody, ['ar']],
    ['Bo', 'all', everybody, []],
    // Nobody has said anything, so that nothing is known.
    ['Mute', ['ti'], [mute], []],
  ] as const
  test.each(table)('by %s of a change in %j', (id, changed, reviewers, unread) => {
    expect(reviewedBy(id, changed, reviewers)).toEqual({ languages: changed, unread })
  })
})
