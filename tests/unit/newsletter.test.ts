/** What needs no database of the newsletter: which address, how often, on which day, and what a mail server may say. */
import { describe, expect, test } from 'vitest'
import { withoutAddresses } from '@/cms/mail/transport'
import { asHtml, asText, type Letter } from '@/cms/newsletter/letter-forms'
import { mailboxOf, readAddress } from '@/domain/newsletter/address'
import { type Asked, countAsked } from '@/domain/newsletter/asking'
import { letterDays, letterDue, nextLetterDay } from '@/domain/newsletter/days'
import { ruleFor } from '@/serve/front/attempt-rules'

describe('an address', () => {
  test.each([
    [' Anna.Svensson+brev@Example.ORG ', 'anna.svensson+brev@example.org'],
    ["o'neill@kommun.example.org", "o'neill@kommun.example.org"],
    ['info@räddabarnen.se', 'info@xn--rddabarnen-q5a.se'],
  ])('%s is kept in one spelling', (typed, kept) => expect(readAddress(typed)).toBe(kept))

  test.each([
    'anna@example.org\nBcc: alla@example.org',
    'anna@example.org\r\nSubject: x',
    'anna@example.org, bo@example.org',
    'anna@example.org;bo@example.org',
    'Anna <anna@example.org>',
    '"anna bo"@example.org',
    'anna@[127.0.0.1]',
    'anna@localhost',
    'anna@example.org/x',
    'anna@example.org:25',
    'anna@user@example.org',
    'anna@exam ple.org',
    'anna\u0000@example.org',
    'anna\u200b@example.org',
    'a..b@example.org',
    '.a@example.org',
    '@example.org',
    'anna@',
    'anna',
    '',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b.'.repeat(130)}org`,
  ])('%j is none', (typed) => expect(readAddress(typed)).toBeNull())
})

test.each([
  ['anna@example.org', 'anna@example.org'],
  ['anna+1@example.org', 'anna@example.org'],
  ['anna+1+2@example.org', 'anna@example.org'],
  ['anna+@example.org', 'anna@example.org'],
  ['+anna@example.org', '+anna@example.org'],
])('%s leads to the mailbox %s', (address, mailbox) => expect(mailboxOf(address)).toBe(mailbox))

describe('one address is written to', () => {
  const hour = 3_600_000
  const at = (hours: number) => new Date(Date.UTC(2026, 0, 1) + hours * hour)
  const asking = (hours: readonly number[]) => {
    let asked: Asked | null = null
    return hours.filter((each) => {
      const next = countAsked(asked, at(each))
      asked = next ?? asked
      return next !== null
    })
  }

  test('once in six hours, however often it is typed', () =>
    expect(asking([0, 1, 2, 5.9, 6, 6.1, 11])).toEqual([0, 6]))
  test('three times in a week, whoever types it', () =>
    expect(asking(Array.from({ length: 168 }, (_, each) => each))).toEqual([0, 6, 12]))
  test('and again a week later', () => expect(asking([0, 6, 12, 18, 168, 169])).toEqual([0, 6, 12, 168]))
})

describe('a letter goes', () => {
  const due = (at: string, last: string | null = null) => letterDue(new Date(at), 'thursday', last)

  test('on its weekday from nine o’clock, Swedish time, in summer and winter', () => {
    expect(due('2026-12-03T07:59:00Z')).toBeNull()
    expect(due('2026-12-03T08:00:00Z')).toBe('2026-12-03')
    expect(due('2026-12-03T22:59:00Z')).toBe('2026-12-03')
    expect(due('2026-12-03T23:00:00Z')).toBeNull()
    expect(due('2026-07-02T06:59:00Z')).toBeNull()
    expect(due('2026-07-02T07:00:00Z')).toBe('2026-07-02')
  })
  test('not twice a day, and not within a week when the weekday was changed', () => {
    expect(due('2026-12-03T10:00:00Z', '2026-12-03')).toBeNull()
    expect(due('2026-12-03T10:00:00Z', '2026-11-27')).toBeNull()
    expect(due('2026-12-03T10:00:00Z', '2026-11-26')).toBe('2026-12-03')
  })
  test('and what is told as the next day is a day on which it goes', () => {
    for (const on of letterDays)
      for (const last of [null, '2026-11-30', '2026-12-02']) {
        const next = nextLetterDay(new Date('2026-12-02T12:00:00Z'), on, last)
        expect(letterDue(new Date(`${next}T12:00:00Z`), on, last)).toBe(next)
      }
  })
})

test('what a mail server says is kept without whom it was about', () => {
  const said =
    "Can't send mail - all recipients were rejected: 550 5.1.1 <anna@example.org>: unknown anna@example.org"
  expect(withoutAddresses(said)).toBe(
    "Can't send mail - all recipients were rejected: 550 5.1.1 <…>: unknown …",
  )
})

test('a mail program that leaves for many readers is not held up as somebody who fills in forms would be', () => {
  for (const path of ['/nyhetsbrev/lamna', '/en/newsletter/leave', '/lattlast/nyhetsbrev/lamna'])
    expect(ruleFor('POST', path)).toMatchObject({ name: 'leave', most: 600 })
  expect(ruleFor('POST', '/nyhetsbrev/bekrafta')).toMatchObject({ name: 'form', most: 20 })
})

test('one network asks for few letters an hour, by whatever spelling of the form’s address', () => {
  for (const path of [
    '/nyhetsbrev',
    '/nyhetsbrev/',
    '/ar/newsletter',
    '/lattlast/nyhetsbrev',
    '/%6eyhetsbrev',
  ])
    expect(ruleFor('POST', path)).toMatchObject({ name: 'letters', most: 10, seconds: 3600 })
  expect(ruleFor('GET', '/nyhetsbrev')).toBeUndefined()
})

describe('a letter', () => {
  const letter: Letter = {
    language: 'ar',
    subject: 'جديد',
    intro: 'الجديد',
    parts: [
      {
        heading: 'القصص',
        entries: [
          {
            title: { text: '<img src=x> "Höst" & lov', lang: 'sv' },
            note: ' (بالسويدية)',
            lead: { text: 'Vi gick ut.', lang: 'sv' },
            link: 'https://example.org/ar/stories/host',
          },
        ],
      },
    ],
    why: 'لأنك سجلت',
    leave: { text: 'اترك', link: 'https://example.org/ar/newsletter/leave?token=x' },
  }

  test('stands from right to left, with Swedish the other way and in its own voice', () => {
    const html = asHtml(letter)
    expect(html).toContain('<body lang="ar" dir="rtl"')
    expect(html).toContain('<span lang="sv" dir="ltr">Vi gick ut.</span>')
  })
  test('holds no markup of its titles, fetches nothing, and follows nobody', () => {
    const html = asHtml(letter)
    expect(html).toContain('&lt;img src=x&gt; &quot;Höst&quot; &amp; lov')
    expect(html).not.toMatch(/<(img|link|script|iframe)|url\(/)
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link)
    expect(links).toEqual(['https://example.org/ar/stories/host', letter.leave.link])
  })
  test('says the same as text', () => {
    const text = asText(letter)
    for (const said of ['القصص', '<img src=x> "Höst" & lov (بالسويدية)', 'Vi gick ut.', letter.leave.link])
      expect(text).toContain(said)
  })
})
