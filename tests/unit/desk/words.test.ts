/** The desk speaks to a leader in the language that she reads, with every number and name in its place. */
import { expect, it } from 'vitest'
import { locales } from '@/domain/locales'
import { deskMessages, spokenAtDesk } from '@/messages/desk/messages'
import { sv } from '@/messages/desk/sv'

const sentences = (words: object, at = ''): [string, string][] =>
  Object.entries(words).flatMap(([name, said]): [string, string][] =>
    typeof said === 'string' ? [[`${at}${name}`, said]] : sentences(said, `${at}${name}.`),
  )
const left = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()

it.each(locales)('has words of its own in %s, and leaves open what Swedish leaves open', (locale) => {
  expect(spokenAtDesk(locale)).toBe(locale)
  const said = new Map(sentences(deskMessages(locale)))
  for (const [name, swedish] of sentences(sv)) {
    expect(said.get(name)?.trim(), name).toBeTruthy()
    expect(left(said.get(name) ?? ''), name).toEqual(left(swedish))
  }
})

it('says what it says in English where nobody has written it yet, and marks it as English', () => {
  expect(spokenAtDesk('pl')).toBe('en')
  expect(deskMessages('pl')).toBe(deskMessages('en'))
})
