import { expect, test } from 'vitest'
import { richTextToText } from '@/cms/document/rich-text-to-text'
import { checkText } from '@/domain/privacy/check-text'
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
