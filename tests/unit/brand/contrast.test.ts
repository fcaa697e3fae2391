import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { brandOf, type WrittenBrand } from '@/brand/brand'
import type { Schemes } from '@/brand/colours'
import { bounds, marks, texts } from '@/brand/contrast'
import { type Look, lookOf, ownLook } from '@/brand/look'
import * as house from '../../fixtures/own-colours'

/** As WCAG 2.2 defines it, and not as the brand computes it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (bright + 0.05) / (dim + 0.05)
}

const lower = (one: Schemes, other: Schemes) =>
  Math.min(contrast(one[0], other[0]), contrast(one[1], other[1]))

describe('without a brand', () => {
  it.each(Object.entries(house.colours))('%s is the colour that it was', (name, schemes) =>
    expect(ownLook.colours[name as keyof Look['colours']]).toEqual(schemes),
  )
  it.each(Object.entries(house.papers))('the paper %s is the colour that it was', (name, schemes) =>
    expect(ownLook.papers[name as keyof Look['papers']]).toEqual(schemes),
  )
  it('what was one colour and now is two has in both places the one that it was', () => {
    const { accentButton, onAccentButton, onCalmButton, onCalm, coal } = ownLook.colours
    expect([accentButton, onAccentButton, onCalmButton]).toEqual([onCalm, coal, coal])
  })
})

describe('in the light and in the dark', () => {
  const { colours } = ownLook
  it.each(texts)('%s is read on %s without an effort', (text, ground) =>
    expect(lower(colours[text], colours[ground])).toBeGreaterThanOrEqual(7),
  )
  it.each(marks)('%s is seen on %s', (mark, ground) =>
    expect(lower(colours[mark], colours[ground])).toBeGreaterThanOrEqual(3),
  )
  it('every colour that words are set in has its ground named', () => {
    const named = new Set<string>([...texts, ...marks].flat())
    expect(Object.keys(colours).filter((name) => !named.has(name))).toEqual(['line'])
  })
})

const tooClose = ({ colours }: Look) =>
  bounds
    .filter(([word, ground, atLeast]) => lower(colours[word], colours[ground]) < atLeast)
    .map(([word, ground]) => `${word} on ${ground}: ${colours[word]} on ${colours[ground]}`)

const hex = fc.nat(0xffffff).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`)
/** Half of them as people choose them: a light ground, and perhaps no first sheet. */
const light = fc
  .tuple(...([0, 1, 2] as const).map(() => fc.integer({ min: 0xe0, max: 0xff })))
  .map((parts) => `#${parts.map((part) => part.toString(16)).join('')}`)
const brands: fc.Arbitrary<WrittenBrand> = fc.record({
  accent: hex,
  calm: hex,
  head: fc.oneof(fc.constant(undefined), light, hex),
  ground: fc.oneof(light, hex),
})

describe('whatever colours an organisation has', () => {
  test('every word is read on its ground in both schemes, or the colour in which nobody could is named', () => {
    let [taken, refused] = [0, 0]
    fc.assert(
      fc.property(brands, (written) => {
        const brand = brandOf(written)
        const look = lookOf(brand)
        if ('unreadable' in look) {
          refused++
          const [word, ground] = look.unreadable
          expect(bounds.some(([one, other]) => one === word && other === ground)).toBe(true)
          return
        }
        taken++
        expect(tooClose(look)).toEqual([])
        for (const name of ['accent', 'calm', 'head'] as const)
          expect(Math.abs(luminance(look.colours[name][0]) - luminance(brand[name]))).toBeLessThan(0.35)
      }),
      { numRuns: 3000 },
    )
    expect(taken).toBeGreaterThan(500)
    expect(refused).toBeGreaterThan(100)
  }, 120_000)

  test('who asks for light colours around dark words is never refused', () => {
    fc.assert(
      fc.property(hex, hex, light, (accent, calm, ground) => {
        expect(lookOf(brandOf({ accent, calm, ground }))).toHaveProperty('colours')
      }),
      { numRuns: 500 },
    )
  }, 60_000)

  test('a colour that words can be read on stays as it was chosen', () => {
    const { colours } = lookOf(brandOf({ accent: '#0a58a6', calm: '#0b2545', ground: '#f7fafc' })) as Look
    expect([colours.accent[0], colours.calm[0], colours.paper[0]]).toEqual(['#0a58a6', '#0b2545', '#f7fafc'])
  })

  test('on a bright accent words are dark, and what is wrong is red still', () => {
    const { colours } = lookOf(brandOf({ accent: '#ffcc00', calm: '#5a3d1b', ground: '#fffdf5' })) as Look
    expect(colours.accent[0]).toBe('#ffcc00')
    expect(luminance(colours.onAccent[0])).toBeLessThan(0.1)
    expect(colours.warn).toEqual(house.colours.warn)
  })

  test.each([
    ['ground', { ground: '#202020' }, ['ink', 'paper']],
    ['ground', { ground: '#606060' }, ['ink', 'paper']],
    ['head', { head: '#0b2545' }, ['ink', 'head']],
  ])('a %s of %s is refused, naming what could not be read', (seed, written, pair) => {
    expect(lookOf(brandOf(written))).toEqual({ unreadable: pair, seed })
  })

  test('land, hills and foot have the colour that the foot of the page has', () => {
    const look = lookOf(brandOf({ accent: '#e4572e', calm: '#b236e2', ground: '#ffffff' })) as Look
    expect(look.papers.spruce).toEqual(look.colours.calm)
  })
})
