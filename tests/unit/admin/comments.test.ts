import { describe, expect, it } from 'vitest'
import { mayBlock, mayResolve, mentionedIn, piecesOf } from '@/domain/review/comments'
import type { Role } from '@/domain/roles'

const person = (id: string, ...roles: Role[]) => ({ id, roles, municipality: null, mayForcePublish: false })
const id = '42896ede-ac13-4642-a0dd-89cc6bb71a1b'

describe('a thread', () => {
  it('is ended by whoever opened it', () => {
    expect(mayResolve('anna', person('anna', 'leader'), { contributors: ['anna'] })).toBe(true)
  })

  it('is ended by the next reviewer, but not by one who wrote the text', () => {
    expect(mayResolve('anna', person('bo', 'reviewer'), { contributors: ['anna'] })).toBe(true)
    expect(mayResolve('anna', person('bo', 'editor', 'reviewer'), { contributors: ['bo'] })).toBe(false)
  })

  it('is not ended by anybody else', () => {
    expect(mayResolve('anna', person('cia', 'editor'), { contributors: [] })).toBe(false)
    expect(mayResolve('anna', person('cia', 'leader'), { contributors: ['cia'] })).toBe(false)
  })

  it('stops approval only when the staff opened it', () => {
    expect(mayBlock(person('a', 'leader'))).toBe(false)
    expect(mayBlock(person('a', 'safeguarding'))).toBe(true)
  })
})

describe('a mention', () => {
  it('is found once, and drawn where it stands', () => {
    const text = `Hej @[${id}], se @[${id}]!`
    expect(mentionedIn(text)).toEqual([id])
    expect(piecesOf(text).map(({ mentions }) => mentions)).toEqual([null, id, null, id, null])
    expect(piecesOf('Ingen').map(({ text: one }) => one)).toEqual(['Ingen'])
  })
})
