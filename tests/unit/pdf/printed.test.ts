/** What a writer is told about characters that no printer of ours can draw, and what stands on paper instead. */
import { describe, expect, it } from 'vitest'
import { printing } from '@/domain/printing/printed'
import { shapes } from '@/generated/shapes'

/** Two fonts of our own making: small letters with å and an acute accent, and Greek. */
const printed = printing(['20,5b,5d,61-7a,e5,301,2b,30-39,41-5a', '3b1-3c9'])

describe('a text on its way to paper', () => {
  it('keeps what can be drawn, letter by letter or with its marks', () => {
    expect(printed('en båt αβγ x\u0301')).toEqual({ text: 'en båt αβγ x\u0301', missing: [] })
  })

  it('composes letters that a Mac has taken apart', () => {
    expect(printed('ba\u030at')).toEqual({ text: 'båt', missing: [] })
  })

  it('keeps soft hyphens and joiners, which have no shape of their own', () => {
    expect(printed('mjuk\u00adbinde\u200dstreck').text).toBe('mjuk\u00adbinde\u200dstreck')
  })

  it('makes a tab a space, any end of a line one, and lets other control characters go', () => {
    expect(printed('a\tb\r\nc\u2028d\u0000\ufeffe').text).toBe('a b\nc\nde')
  })

  it('writes a ligature or a wide letter plainly where only that can be drawn', () => {
    expect(printed('ﬁn Ａ')).toEqual({ text: 'fin A', missing: [] })
  })

  it('names each character that no font has once, and prints its number', () => {
    expect(printed('ก a ก 😀')).toEqual({ text: '[U+0E01] a [U+0E01] [U+1F600]', missing: ['ก', '😀'] })
  })

  it('names a mark that no one font has together with its letter', () => {
    expect(printed('á')).toEqual({ text: 'a\u0301', missing: [] })
    expect(printed('ά').missing).toEqual(['ά'])
    expect(printed('β\u0301')).toEqual({ text: 'β[U+0301]', missing: ['\u0301'] })
  })

  it('survives half a character', () => {
    expect(printed('a\ud83d').text).toBe('a[U+FFFD]')
  })
})

describe('the fonts that we have', () => {
  const ours = printing(shapes.map(({ characters }) => characters))

  it.each([
    [
      'names in the languages of our neighbours',
      'Ćazim Şahin Łukasz Dvořák Žofia Győző Țăran İşık Ðorđe Ōtani',
    ],
    [
      'Sámi of the north, the south, of Lule and Skolt',
      'Áđđa Čearbmá Máŋgga Ŧorŋŋe Šaddi Žuvva ïjre ådnet ǩeâsso ǯ ǥ ʒ ʹ',
    ],
    ['Ukrainian and Russian', 'Її Єє Ґґ Іі ’ ъ ы э ё'],
    ['Arabic, Dari, Pashto and Kurdish', 'ءآأؤإئ پچژگ می‌خواهم ښه ګډون ټول ډېر څنګه ێ ۆ ڕ ڵ ١٢٣ ۱۲۳ ؟ ، ؛'],
    ['Tigrinya and Amharic', 'ትግርኛ ሓበሻ ቐለም ኸመይ ዀነ ። ፣ ፤ ፡ ፩፪'],
    ['signs of exercises and sums', '→ ← ✓ ☐ ☑ ✗ ★ ≥ ≤ ≠ ≈ × ÷ ± − ½ ¾ ⅓ ² ³ ° € № § † • – — … ① ■ □ ▲ ●'],
    ['signs of feelings, people and countries', '😀 ❤️ 👍🏽 👨‍👩‍👧 🇸🇪 🇺🇦 1️⃣ 🙏 ☀️ ☎'],
    ['marks of direction', '\u200e\u200f\u2066\u2069\u202b\u202c\u2060'],
  ])('have %s', (_, text) => {
    expect(ours(text)).toEqual({ text: text.normalize('NFC'), missing: [] })
  })

  it('lack scripts that the site is not written in, and say so', () => {
    expect(ours('中 ไ ქ').missing).toEqual(['中', 'ไ', 'ქ'])
  })
})
