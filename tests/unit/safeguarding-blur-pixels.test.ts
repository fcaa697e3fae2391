/** What a leader blurs on her telephone cannot be brought back, and nothing else of her picture is touched. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blurPixels } from '@/domain/safeguarding/blur-pixels'
import { faceAt, type Region } from '@/domain/safeguarding/blur-region'

const [width, height] = [60, 40]

/** Black and white by turns, with a mark of its own in each pixel's blue. */
function chequered() {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < width * height; at += 1) {
    const light = ((at % width) + Math.floor(at / width)) % 2 === 0 ? 255 : 0
    data.set([light, light, at % 251, 255], at * 4)
  }
  return { data, width, height }
}

const at = ({ data }: ReturnType<typeof chequered>, x: number, y: number) =>
  [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)].join()

const share = fc.double({ min: 0, max: 1, noNaN: true })
const regions: fc.Arbitrary<Region> = fc
  .record({
    x: share,
    y: share,
    width: fc.double({ min: 0.03, max: 1, noNaN: true }),
    height: fc.double({ min: 0.03, max: 1, noNaN: true }),
    isRound: fc.boolean(),
  })
  .filter((region) => region.x + region.width <= 1 && region.y + region.height <= 1)

describe('a region', () => {
  it('keeps no more than a few colours of what was there', () => {
    fc.assert(
      fc.property(regions, (region) => {
        const picture = chequered()
        blurPixels(picture, region)
        const left = new Set<string>()
        for (let y = 0; y < height; y += 1)
          for (let x = 0; x < width; x += 1) if (isWithin(region, x, y)) left.add(at(picture, x, y))
        // Four squares along its longer side, whoever changes the rule.
        expect(left.size).toBeLessThanOrEqual(16)
      }),
    )
  })

  it('leaves everything outside of it as it was', () => {
    fc.assert(
      fc.property(regions, (region) => {
        const [before, picture] = [chequered(), chequered()]
        blurPixels(picture, region)
        for (let y = 0; y < height; y += 1)
          for (let x = 0; x < width; x += 1)
            if (isOutside(region, x, y)) expect(at(picture, x, y)).toBe(at(before, x, y))
      }),
      { numRuns: 30 },
    )
  })
})

/** The whole pixel, or for an ellipse its middle. */
function isWithin({ isRound, ...region }: Region, x: number, y: number): boolean {
  const [left, top] = [(x + 0.5) / width, (y + 0.5) / height]
  if (!isRound)
    return (
      left >= region.x &&
      left <= region.x + region.width &&
      top >= region.y &&
      top <= region.y + region.height
    )
  return distance(region, left, top) <= 1
}

function isOutside({ isRound, ...region }: Region, x: number, y: number): boolean {
  const [left, top, right, bottom] = [x / width, y / height, (x + 1) / width, (y + 1) / height]
  // A pixel and a bit beyond the edge.
  const isBeside =
    right < region.x - 1 / width ||
    left > region.x + region.width + 1 / width ||
    bottom < region.y - 1 / height ||
    top > region.y + region.height + 1 / height
  const isBeyondEllipse =
    isRound &&
    distance(region, (left + right) / 2, (top + bottom) / 2) >
      1 + 4 / Math.min(region.width * width, region.height * height)
  return isBeside || Boolean(isBeyondEllipse)
}

const distance = (region: Region, x: number, y: number) =>
  Math.hypot(
    (x - region.x - region.width / 2) / (region.width / 2),
    (y - region.y - region.height / 2) / (region.height / 2),
  )

describe('a tap on a face', () => {
  it.each([
    [
      { x: 0.5, y: 0.5 },
      { width: 400, height: 300 },
    ],
    [
      { x: 0.5, y: 0.5 },
      { width: 300, height: 900 },
    ],
    [
      { x: 0, y: 1 },
      { width: 400, height: 300 },
    ],
  ])('at %o of %o is a circle of a third of the shorter side, within the picture', (point, picture) => {
    const { x, y, width: wide, height: high } = faceAt(point, picture)
    const [across, down] = [wide * picture.width, high * picture.height]
    expect(across).toBeCloseTo(down)
    expect(across / Math.min(picture.width, picture.height)).toBeGreaterThan(1 / 3)
    for (const edge of [x, y, x + wide, y + high]) {
      expect(edge).toBeGreaterThanOrEqual(0)
      expect(edge).toBeLessThanOrEqual(1)
    }
  })
})
