/** What may be filed as a consent that was taken on the spot, and who makes a slip: one case for each sentence of the rules. */
import { expect, test } from 'vitest'
import type { Person } from '@/domain/roles'
import { decideSealed, isTextReplaced, type Sealed } from '@/domain/safeguarding/sealed-consent'
import {
  decideSlip,
  isSlipSecret,
  readSlipCode,
  type Slippable,
  spacedSlipCode,
} from '@/domain/safeguarding/slip'

const now = new Date('2026-06-15T12:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const day = 24 * 60

const leader: Person = { id: 'l', roles: ['leader'], municipality: 'boden', mayForcePublish: false }
const safeguarding: Person = { id: 's', roles: ['safeguarding'], municipality: null, mayForcePublish: false }
const editor: Person = { id: 'e', roles: ['editor'], municipality: 'boden', mayForcePublish: false }

const inOrder: Sealed = {
  municipality: 'boden',
  takenAt: ago(60),
  childAnswer: 'yes',
  isSigned: true,
  purposes: ['information'],
  channels: ['web'],
  lives: [{ from: ago(10 * day), until: null }],
  pictures: [{ municipality: 'boden', people: 2, yeses: 1 }],
  isSlipTaken: false,
}

const judged = (change: Partial<Sealed>, person = leader) =>
  decideSealed({ ...inOrder, ...change }, person, now)

test('a leader files one of her own municipality, and safeguarding one of any', () => {
  expect(judged({})).toBeNull()
  expect(judged({}, safeguarding)).toBeNull()
  expect(judged({ municipality: 'kalmar', pictures: [] })).toBe('notYours')
  expect(judged({ municipality: null, pictures: [] })).toBe('notYours')
  expect(judged({}, editor)).toBe('notYours')
  expect(judged({}, { ...leader, municipality: null })).toBe('notYours')
})

test('it was taken before now, as far as a phone knows the time, and within thirty days', () => {
  const lives = [{ from: ago(100 * day), until: null }]
  expect(judged({ takenAt: ago(-5), lives })).toBeNull()
  expect(judged({ takenAt: ago(-6), lives })).toBe('takenInFuture')
  expect(judged({ takenAt: ago(30 * day), lives })).toBeNull()
  expect(judged({ takenAt: ago(30 * day + 1), lives })).toBe('takenTooLongAgo')
})

test('the words were live when it was taken, whatever is live when it is sent', () => {
  const until = ago(30)
  const before = [{ from: ago(2 * day), until }]
  expect(judged({ lives: before })).toBeNull()
  expect(isTextReplaced(before)).toBe(true)
  expect(isTextReplaced(inOrder.lives)).toBe(false)
  expect(judged({ lives: before, takenAt: until })).toBe('textNotLive')
  expect(judged({ lives: [{ from: ago(59), until: null }] })).toBe('textNotLive')
  expect(judged({ lives: [] })).toBe('textNotLive')
})

test('a yes is to something; a child’s no is filed whatever was ticked', () => {
  expect(judged({ purposes: [] })).toBe('yesToNothing')
  expect(judged({ channels: [] })).toBe('yesToNothing')
  expect(judged({ purposes: [], channels: [], childAnswer: 'no' })).toBeNull()
})

test('the pictures are the municipality’s, and show somebody who has no consent yet', () => {
  expect(judged({ pictures: [{ municipality: 'kalmar', people: 1, yeses: 0 }] })).toBe('foreignPicture')
  expect(judged({ pictures: [{ municipality: 'boden', people: 1, yeses: 1 }] })).toBe('othersPicture')
  expect(judged({ pictures: [] })).toBeNull()
})

test('a yes is signed or noted as it was said; for a child’s no nobody signs', () => {
  for (const childAnswer of ['yes', 'unsure', 'notApplicable'])
    expect(judged({ childAnswer, isSigned: false })).toBe('notSigned')
  expect(judged({ childAnswer: 'no', isSigned: false })).toBeNull()
})

test('a slip belongs to one consent', () => expect(judged({ isSlipTaken: true })).toBe('slipTaken'))

const consent: Slippable = { madeBy: 'l', municipality: 'boden', isWithdrawn: false, hasSlip: false }
const made = (change: Partial<Slippable>, person = leader) => decideSlip({ ...consent, ...change }, person)

test('a leader hands over the first slip of what she wrote down; every other is safeguarding’s', () => {
  expect(made({})).toBeNull()
  expect(made({ hasSlip: true })).toBe('wrongRole')
  expect(made({ madeBy: 'another' })).toBe('wrongRole')
  expect(made({ municipality: 'kalmar' })).toBe('notYours')
  expect(made({}, editor)).toBe('notYours')
  expect(made({ hasSlip: true, madeBy: 'another' }, safeguarding)).toBeNull()
  expect(made({ isWithdrawn: true }, safeguarding)).toBe('wrongState')
})

test('a code is read however it is typed, and a secret in one spelling only', () => {
  for (const typed of ['12345678', ' 1234 5678 ', '1234-5678', '١٢٣٤٥٦٧٨', '۱۲۳۴ ۵۶۷۸'])
    expect(readSlipCode(typed), typed).toBe('12345678')
  for (const typed of ['', '1234567', '123456789', '1234567x', '9'.repeat(5000)])
    expect(readSlipCode(typed), typed.slice(0, 20)).toBeNull()
  expect(spacedSlipCode('12345678')).toBe('1234 5678')
  expect(isSlipSecret('a1'.repeat(20))).toBe(true)
  for (const other of ['A1'.repeat(20), 'a1'.repeat(19), `${'a1'.repeat(20)}\n`, `${'a1'.repeat(19)}..`])
    expect(isSlipSecret(other)).toBe(false)
})
