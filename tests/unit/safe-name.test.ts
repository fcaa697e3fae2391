/** Names of files in the training archive: what every system can keep, and keeps apart. */
import { describe, expect, it } from 'vitest'
import { ownName, safeName } from '@/content/downloads/safe-name'

describe('the name of a file', () => {
  it.each([
    ['Modul 7: Heder', 'Modul 7 Heder'],
    ['a/../../b\\c', 'a .. .. b c'],
    ['slut.', 'slut'],
    ['???', '_'],
    ['الخصوصية', 'الخصوصية'],
    ['A\u030angest', 'Ångest'],
    ['faktura\u202efdp.exe', 'faktura fdp.exe'],
  ])('%s → %s', (title, name) => expect(safeName(title)).toBe(name))

  it.each(['CON', 'nul', 'Aux.pdf', 'com1', 'LPT¹', 'prn.tar.gz'])(
    '%s is no device of Windows any more',
    (title) => expect(safeName(title)).toBe(`_${title}`),
  )
  it.each(['Contact', 'Nullpunkt', 'com', 'Auxiliar'])('%s never was one', (title) =>
    expect(safeName(title)).toBe(title),
  )

  it('is short, of whole words and whole letters', () => {
    expect(safeName(`${'ord '.repeat(40)}`)).toBe('ord '.repeat(20).trim())
    expect([...safeName('🪁'.repeat(200))]).toHaveLength(80)
    expect(safeName('å'.repeat(200))).toBe('å'.repeat(80))
  })
})

describe('two documents of one title', () => {
  it.each([
    ['Handledning', 'Handledning'],
    ['Handledning', 'HANDLEDNING'],
    ['Ångest', 'a\u030angest'],
    ['Straße', 'STRASSE'],
  ])('%s and %s both have a place', (one, other) => {
    const taken = new Set<string>()
    const names = [one, other, one].map((name) => ownName(name, taken, '.pdf'))
    expect(names).toEqual([`${one}.pdf`, `${other} (2).pdf`, `${one} (3).pdf`])
  })

  it('of another ending need no number', () => {
    const taken = new Set<string>()
    expect([ownName('Plan', taken, '.pdf'), ownName('Plan', taken, '.docx')]).toEqual([
      'Plan.pdf',
      'Plan.docx',
    ])
  })
})
