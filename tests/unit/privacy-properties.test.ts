import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { hasRightCheckDigit } from '@/domain/privacy/check-digit'
import { checkText } from '@/domain/privacy/check-text'
import { normalise } from '@/domain/privacy/normalise'

// Hundreds of texts each: on a busy machine that may take longer than a single example.
vi.setConfig({ testTimeout: 30_000 })

const today = new Date('2026-05-04')
const check = (text: string) => checkText({ text, field: 'body' }, { today })
const personalNumbers = (text: string) => check(text).filter(({ rule }) => rule === 'personal-number')

/** The published test numbers, as date and last four. */
const published = fc.constantFrom(
  ['19811228', '9874'] as const,
  ['19701063', '2391'] as const,
  ['20000101', '2384'] as const,
  ['19121212', '1212'] as const,
)
const zeroOf = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0xff10, 0x1040, 0x1d7ce)
const separator = fc.constantFrom('', '-', '‐', '‑', '–', '—', '−', '－', ' ', ' - ', '\u00a0', '\u2009')
const invisible = fc.constantFrom('', '\u200b', '\u200d', '\u00ad', '\u202e', '\u2060', '\ufeff')

const disguise = fc
  .tuple(published, fc.boolean(), zeroOf, separator, fc.array(invisible, { minLength: 12, maxLength: 12 }))
  .map(([[date, last], hasCentury, zero, between, hidden]) => {
    const dress = (digits: string, from: number) =>
      [...digits]
        .map((digit, at) => String.fromCodePoint(zero + Number(digit)) + hidden[(from + at) % 12])
        .join('')
    return dress(hasCentury ? date : date.slice(2), 0) + between + dress(last, 8)
  })

describe('a published test number', () => {
  it('is found in every disguise, wherever it stands', () => {
    fc.assert(
      fc.property(disguise, fc.constantFrom('', 'Numret är ', 'رقم: ', '('), (number, before) => {
        const found = personalNumbers(`${before}${number} i texten.`)
        expect(found.map(({ severity }) => severity)).toEqual(['block'])
      }),
      { numRuns: 500 },
    )
  })

  it('never stands in an excerpt', () => {
    fc.assert(
      fc.property(disguise, (number) => {
        for (const { excerpt } of check(number)) expect(excerpt).not.toMatch(/\p{Nd}/u)
      }),
    )
  })
})

describe('any digits', () => {
  it('without the right check digit are never a personal number', () => {
    const wrong = fc.stringMatching(/^\d{10}$/).filter((digits) => !hasRightCheckDigit(digits))
    fc.assert(
      fc.property(wrong, fc.constantFrom('', '19', '20'), separator, (ten, century, between) => {
        expect(personalNumbers(`${century}${ten.slice(0, 6)}${between}${ten.slice(6)}`)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('offsets', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 })

  it('point at the very characters that were found', () => {
    fc.assert(
      fc.property(text, disguise, text, (before, number, after) => {
        const whole = `${before}\n\n${number}\n\n${after}`
        const marked = personalNumbers(whole).map(({ start, end }) =>
          normalise(whole.slice(start, end)).text.trim(),
        )
        expect(marked).toContain(normalise(number).text.trim())
      }),
    )
  })

  it('stay inside the text and in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (any) => {
        const { text: folded, startOf, endOf } = normalise(any)
        const isInside = [...folded].every((_, at) => startOf(at) < endOf(at) && endOf(at) <= any.length)
        const isOrdered = [...folded].every((_, at) => at === 0 || startOf(at) >= startOf(at - 1))
        expect([isInside, isOrdered]).toEqual([true, true])
        for (const { start, end } of check(any)) expect(start).toBeLessThan(end)
      }),
    )
  })

  it('survive normalising twice: the form is final', () => {
    fc.assert(
      fc.property(text, (any) => {
        const once = normalise(any).text
        expect(normalise(once).text).toBe(once)
      }),
    )
  })
})
