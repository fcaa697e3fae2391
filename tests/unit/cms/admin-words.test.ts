import { expect, it } from 'vitest'
import { en } from '@/messages/admin/en'
import { fi } from '@/messages/admin/fi'
import { choices, inTheirLanguage, say } from '@/messages/admin/say'
import { sv } from '@/messages/admin/sv'

const sentences = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(sentences)

it('has no empty word in any language', () => {
  expect([sv, en, fi].flatMap(sentences).filter((sentence) => sentence.trim() === '')).toEqual([])
})

it('gives a field its label and help in every language of the admin', () => {
  expect(say('media.caption', { width: '50%' })).toEqual({
    label: { sv: 'Bildtext', en: 'Caption', fi: 'Kuvateksti' },
    admin: {
      width: '50%',
      description: {
        sv: 'Syns under bilden. Inga barns namn.',
        en: 'Stands under the picture. No children’s names.',
        fi: 'Näkyy kuvan alla. Ei lasten nimiä.',
      },
    },
  })
})

it('names every choice', () => {
  expect(choices('users.locale', ['en'])).toEqual([
    { value: 'en', label: { sv: 'Engelska', en: 'English', fi: 'Englanti' } },
  ])
})

it('answers in the language that somebody has chosen, and in Swedish here whoever has chosen none', () => {
  expect(inTheirLanguage('users.name', undefined)).toBe('Namn')
  expect(inTheirLanguage('users.name', 'de')).toBe('Namn')
  expect(inTheirLanguage('users.name', 'en')).toBe('Name')
  expect(inTheirLanguage('users.name', 'fi')).toBe('Nimi')
})
