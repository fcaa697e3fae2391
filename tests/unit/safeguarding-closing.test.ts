import { describe, expect, it } from 'vitest'
import type { Person, Role } from '@/domain/roles'
import {
  type Confirmable,
  closingReason,
  decideConfirmation,
  decideReopening,
  type Reopening,
  type ReopeningAct,
} from '@/domain/safeguarding/closing'
import type { PictureFault } from '@/domain/safeguarding/picture-gate'

const person = (id: string, roles: Role[], municipality: string | null = null): Person => ({
  id,
  roles,
  municipality,
  mayForcePublish: false,
})
const leader = person('leader', ['leader'], 'boden')
const neighbour = person('neighbour', ['leader'], 'kalmar')
const editor = person('editor', ['editor'])
const one = person('one', ['safeguarding'])
const other = person('other', ['safeguarding'])
const everything = person('everything', ['admin', 'editor', 'reviewer', 'leader'], 'boden')

const [hash, another] = ['a'.repeat(64), 'b'.repeat(64)]
const closed = (
  change: Partial<Reopening> = {},
  mark: Partial<Reopening['closing'] & object> = {},
): Reopening => ({
  closing: { why: 'withdrawn', askedBy: 'leader', askedHash: hash, hands: ['leader'], ...mark },
  hash,
  municipality: 'boden',
  isRed: false,
  isRefused: false,
  ...change,
})
const unasked = { askedBy: null, askedHash: null }
const decide = (act: ReopeningAct, who: Person, subject = closed(), expected = hash) =>
  decideReopening({ act, expected }, subject, who)

describe('a closed picture', () => {
  it('is asked for by an editor, by safeguarding and by the leader of its municipality, and by no one else', () => {
    for (const who of [leader, editor, one])
      expect(decide('ask', who, closed({}, unasked)), who.id).toBeNull()
    for (const who of [neighbour, person('reviewer', ['reviewer']), person('admin', ['admin'])])
      expect(decide('ask', who, closed({}, unasked)), who.id).toBe('wrongRole')
    const nobodys = closed({ municipality: null }, unasked)
    expect(decide('ask', leader, nobodys)).toBe('wrongRole')
    expect(decide('ask', person('drifter', ['leader']), nobodys)).toBe('wrongRole')
  })

  it('is opened by safeguarding alone, whatever else somebody is', () => {
    expect(decide('confirm', one)).toBeNull()
    expect(decide('decline', one)).toBeNull()
    for (const who of [leader, editor, everything])
      for (const act of ['confirm', 'decline'] as const) expect(decide(act, who)).toBe('wrongRole')
  })

  it('is not opened by who asked, nor by who had a hand in it', () => {
    expect(decide('confirm', one, closed({}, { askedBy: 'one' }))).toBe('samePerson')
    expect(decide('confirm', one, closed({}, { hands: ['leader', 'one'] }))).toBe('hasContributed')
    expect(decide('confirm', other, closed({}, { hands: ['leader', 'one'] }))).toBeNull()
  })

  it('is not opened unasked, nor otherwise than asked, nor unseen', () => {
    expect(decide('confirm', one, closed({}, unasked))).toBe('wrongState')
    expect(decide('confirm', one, closed({}, { askedHash: another }))).toBe('staleVersion')
    expect(decide('confirm', one, closed(), another)).toBe('staleVersion')
    expect(decide('ask', leader, closed({}, unasked), another)).toBe('staleVersion')
  })

  it('stays closed while something is red, and while a child’s no stands', () => {
    for (const act of ['ask', 'confirm'] as const) {
      const subject = act === 'ask' ? unasked : {}
      expect(decide(act, one, closed({ isRed: true }, subject))).toBe('gateIsRed')
      expect(decide(act, one, closed({ isRefused: true }, subject))).toBe('childSaidNo')
    }
    expect(decide('decline', one, closed({ isRed: true }))).toBeNull()
  })

  it('is decided once', () => {
    const open = closed({ closing: null })
    expect(decide('confirm', one, open)).toBe('alreadyDecided')
    expect(decide('ask', one, open)).toBe('wrongState')
    expect(decide('ask', editor)).toBe('alreadyDecided')
    expect(decide('ask', editor, closed({}, { askedHash: another }))).toBeNull()
    expect(decide('decline', one, closed({}, unasked))).toBe('alreadyDecided')
  })
})

describe('why a picture is closed', () => {
  const fault = (name: string): PictureFault =>
    ['refused', 'withdrawn', 'expired', 'waiting', 'incomplete', 'lacksPurpose'].includes(name)
      ? { because: 'consentFault', picture: 'kites', code: 'A-1', fault: name as 'refused' }
      : ({ because: name, picture: 'kites', needed: 1, active: 0 } as PictureFault)

  it.each<[string[], boolean, string | null]>([
    [[], true, null],
    [['withdrawn', 'tooFewConsents'], false, 'withdrawn'],
    [['expired'], false, 'expired'],
    [['expired', 'withdrawn', 'refused'], false, 'refused'],
    [['tooFewConsents'], false, null],
    [['identityUndeclared'], false, null],
    [['tooFewConsents'], true, 'tooFewConsents'],
    [['identityUndeclared', 'lacksPurpose'], true, 'identityUndeclared'],
    [['waiting', 'tooFewConsents'], true, null],
    [['waiting', 'incomplete', 'tooFewConsents'], true, 'incomplete'],
    [['waiting', 'withdrawn'], false, 'withdrawn'],
    [['pictureClosed'], true, null],
  ])('%j, seen by readers until now: %s', (faults, wasOpen, expected) => {
    expect(closingReason(faults.map(fault), wasOpen)).toBe(expected)
  })
})

describe('a consent that waits', () => {
  const waiting = (change: Partial<Confirmable> = {}): Confirmable => ({
    status: 'waiting',
    madeBy: 'leader',
    isConfirmed: false,
    ...change,
  })

  it('is confirmed by safeguarding, once, and by nobody who made it', () => {
    expect(decideConfirmation(waiting(), one)).toBeNull()
    expect(decideConfirmation(waiting({ madeBy: null }), one)).toBeNull()
    for (const who of [leader, editor, everything])
      expect(decideConfirmation(waiting(), who)).toBe('wrongRole')
    expect(decideConfirmation(waiting({ madeBy: 'one' }), one)).toBe('samePerson')
    expect(decideConfirmation(waiting({ isConfirmed: true, status: 'active' }), other)).toBe('alreadyDecided')
  })

  it.each(['incomplete', 'refused', 'expired', 'withdrawn'])('is not one that is %s', (status) => {
    expect(decideConfirmation(waiting({ status }), one)).toBe('wrongState')
  })
})
