import { describe, expect, it } from 'vitest'
import { allLanguages } from '@/domain/languages'
import { formatting } from '@/messages/site/formatting'
import { inMarks } from '@/messages/site/in-marks'
import { siteMessages } from '@/messages/site/messages'

type Tree = { [key: string]: string | Tree | ((...args: never[]) => string) }

const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]]
    return typeof value === 'function' ? [] : leaves(value, `${path}${key}.`)
  })

describe('the words of the site', () => {
  it.each(allLanguages)('leave nothing unsaid in %s', (locale) => {
    const empty = leaves(siteMessages[locale] as unknown as Tree)
      .filter(([, text]) => text.trim() === '')
      .map(([path]) => path)
    // Nothing needs to be said of cases that there are none of, or of a file nobody has looked into.
    expect(empty).toEqual(['module.cases.none', 'resources.accessible.unknown'])
  })

  it.each(allLanguages.filter((locale) => !locale.startsWith('sv')))(
    'are not left in Swedish in %s',
    (locale) => {
      const swedish = new Map(leaves(siteMessages.sv as unknown as Tree))
      const same = leaves(siteMessages[locale] as unknown as Tree).filter(
        ([path, text]) => text !== '' && text === swedish.get(path) && text.length > 12,
      )
      expect(same).toEqual([])
    },
  )

  it('count as each language does', () => {
    expect(siteMessages.sv.count.stories(1)).toBe('1 berättelse')
    expect(siteMessages.uk.count.stories(3)).toBe('3 історії')
    expect(siteMessages.uk.count.stories(5)).toBe('5 історій')
    expect(siteMessages.ar.count.stories(2)).toBe('قصتان')
    expect(siteMessages.ar.count.stories(11)).toBe('11 قصة')
  })

  it.each(['Hej', ' Hej ', '”Hej”', '«Hej»', '«\u00a0Hej\u00a0»'])(
    'set %s between the marks of its language, once',
    (words) => {
      expect(inMarks(words, 'sv')).toBe('”Hej”')
      expect(inMarks(words, 'uk')).toBe('«Hej»')
    },
  )

  it.each(allLanguages)(
    'write dates in %s with the year 2024 in Latin digits, by the clock in Stockholm',
    (locale) => {
      expect(formatting(locale).day('2024-10-31T22:30:00.000Z')).toMatch(/31/)
      expect(formatting(locale).day('2024-12-31T23:30:00.000Z')).toMatch(/2025/)
    },
  )
})
