import { expect, test } from 'vitest'
import { richTextToText } from '@/cms/document/rich-text-to-text'
import { checkText } from '@/domain/privacy/check-text'
import { findingText } from '@/messages/findings/texts'
import { blocks } from '../support/rich-text'

/** An id that holds what reads as a telephone number in Kalmar. */
const unlucky = 'aaaaaaaa-0480-4123-8aaa-aaaaaaaaaaaa'

test('an id read as words would be a telephone number', () => {
  expect(checkText({ text: unlucky, field: 'body' }, { today: new Date('2026-05-04') })).not.toEqual([])
})

test('what a block points to is no text of it', () => {
  const picture = { blockType: 'picture', media: unlucky }
  const gallery = { blockType: 'gallery', pictures: [{ id: 'row', media: unlucky }], label: 'Tre lekar' }
  const card = { blockType: 'contactCard', contact: unlucky }
  expect(richTextToText(blocks(picture, gallery, card))).toBe('Tre lekar')
})

test('whoever is stopped by a gate is told so in words, not by the name of a rule', () => {
  for (const rule of ['personal-number', 'refused', 'altMissing'] as const) {
    expect(findingText(rule, 'sv').title, rule).not.toBe(rule)
    expect(findingText(rule, 'sv').help, rule).not.toBe('')
  }
  expect(findingText('a rule of long ago', 'sv')).toEqual({ title: 'a rule of long ago', help: '' })
})
