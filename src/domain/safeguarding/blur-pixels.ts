/** Blurring in the pixels themselves, where there is no library for pictures: on a telephone. */
import { boxOf, type Region, squares } from './blur-region'

/** Four bytes a pixel, as a browser's canvas has them. */
export type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number }

/**
 * Fills each of the few squares that are left of a region with its average, in place. Every pixel that the region or its
 * ellipse touches becomes one of them.
 */
export function blurPixels(pixels: Pixels, region: Region): void {
  const box = boxOf(region, pixels)
  const side = Math.ceil(Math.max(box.width, box.height) / squares)
  for (let top = box.top; top < box.top + box.height; top += side)
    for (let left = box.left; left < box.left + box.width; left += side)
      fill(pixels, region, {
        left,
        top,
        right: Math.min(left + side, box.left + box.width),
        bottom: Math.min(top + side, box.top + box.height),
      })
}

type Square = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function fill({ data, width, height }: Pixels, region: Region, { left, top, right, bottom }: Square): void {
  const sums = [0, 0, 0, 0]
  const each = (visit: (at: number, x: number, y: number) => void) => {
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1) visit((y * width + x) * 4, x, y)
  }
  each((at) => {
    for (const [part, sum] of sums.entries()) sums[part] = sum + (data[at + part] ?? 0)
  })
  const average = sums.map((sum) => Math.round(sum / ((right - left) * (bottom - top))))
  each((at, x, y) => {
    if (touches(region, x / width, y / height, 1 / width, 1 / height)) data.set(average, at)
  })
}

/** @param x of a pixel's left edge, in shares of the picture */
function touches(region: Region, x: number, y: number, width: number, height: number): boolean {
  if (!region.isRound) return true
  const nearest = (middle: number, from: number, size: number) =>
    Math.min(Math.max(middle, from), from + size) - middle
  const across = nearest(region.x + region.width / 2, x, width) / (region.width / 2)
  const down = nearest(region.y + region.height / 2, y, height) / (region.height / 2)
  return Math.hypot(across, down) <= 1
}
