import { describe, expect, it } from 'vitest'
import { csv } from '@/domain/csv'

describe('a table for spreadsheets', () => {
  it('keeps quotes, lines and semicolons inside their cell', () => {
    expect(csv(['a', 'b'], [['x;y', 'say "hi"\nnow']])).toBe('\uFEFFa;b\r\n"x;y";"say ""hi""\nnow"\r\n')
  })

  it('begins no cell at the comma of a text, for whoever takes commas to separate', () => {
    expect(csv(['a', 'b'], [['en, två', 'x;y']])).toBe('\uFEFFa;b\r\n"en, två";"x;y"\r\n')
    const manner = { separator: ',', hasMark: false } as const
    expect(csv(['a'], [["'=1;=2"]], manner)).toBe('a\r\n"\'=1;=2"\r\n')
  })

  it('has commas and no mark for programs', () => {
    expect(csv(['a', 'b'], [['x,y', 1]], { separator: ',', hasMark: false })).toBe('a,b\r\n"x,y",1\r\n')
  })

  it('never lets a spreadsheet run what somebody wrote', () => {
    expect(csv(['a'], [['=HYPERLINK("http://x")'], ['@SUM(1)'], [-5], [null]])).toBe(
      '\uFEFFa\r\n"\'=HYPERLINK(""http://x"")"\r\n\'@SUM(1)\r\n-5\r\n\r\n',
    )
  })
})
