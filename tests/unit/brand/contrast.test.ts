import { describe, expect, it } from 'vitest'
import { colours, type Schemes } from '@/brand/colours'
import { marks, texts } from '@/brand/contrast'

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

describe('in the light and in the dark', () => {
  it.each(texts)('%s is read on %s without an effort', (text, ground) =>
    expect(lower(colours[text], colours[ground])).toBeGreaterThanOrEqual(7),
  )
  it.each(marks)('%s is seen on %s', (mark, ground) =>
    expect(lower(colours[mark], colours[ground])).toBeGreaterThanOrEqual(3),
  )
  it('every colour that words are set in has its ground named', () => {
    const named = new Set([...texts, ...marks].flat())
    const grounds = ['line']
    expect(Object.keys(colours).filter((name) => !named.has(name as keyof typeof colours))).toEqual(grounds)
  })
})
