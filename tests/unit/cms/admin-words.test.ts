import { expect, it } from 'vitest'
import { en } from '@/messages/admin/en'
import { choices, inTheirLanguage, say } from '@/messages/admin/say'
import { sv } from '@/messages/admin/sv'

const sentences = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(sentences)

it('has no empty word in either language', () => {
  expect([...sentences(sv), ...sentences(en)].filter((sentence) => sentence.trim() === '')).toEqual([])
})

it('gives a field its label and help in both languages', () => {
  expect(say('media.caption', { width: '50%' })).toEqual({
    label: { sv: 'Bildtext', en: 'Caption' },
    admin: {
      width: '50%',
      description: {
        sv: 'Syns under bilden. Inga barns namn.',
        en: 'Stands under the picture. No children’s names.',
      },
    },
  })
})

it('names every choice', () => {
  expect(choices('users.locale', ['en'])).toEqual([{ value: 'en', label: { sv: 'Engelska', en: 'English' } }])
})

it('answers in Swedish unless English is asked for', () => {
  expect(inTheirLanguage('users.name', undefined)).toBe('Namn')
  expect(inTheirLanguage('users.name', 'en')).toBe('Name')
})
