import { expect, test } from 'vitest'
import { plainText } from '@/domain/review/plain-text'
import { fromPlainText } from '@/domain/rich-text-nodes'

test('plain words become paragraphs as the editor writes them: lines stay lines, markup stays words', () => {
  const text = fromPlainText('Ett <b>stycke</b>,\nmed två rader.\n \n\nNästa.\n')
  expect(text.root.children.map(({ children }) => children.map(({ type }) => type))).toEqual([
    ['text', 'linebreak', 'text'],
    ['text'],
  ])
  expect(plainText(text)).toBe('Ett <b>stycke</b>,\nmed två rader.\n\nNästa.')
  expect(fromPlainText(' \n ').root.children).toEqual([])
})
