import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { blurRegions } from '@/cms/media/blur'

const width = 200
const height = 100

/** A picture full of fine detail: black and white by turns. */
const chequered = () => {
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < width * height; at++) {
    const isWhite = ((at % width) + Math.floor(at / width)) % 2 === 0
    pixels.fill(isWhite ? 255 : 0, at * 3, at * 3 + 3)
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer()
}

async function detail(picture: Buffer, box: { left: number; top: number; width: number; height: number }) {
  const { channels } = await sharp(await sharp(picture).extract(box).png().toBuffer()).stats()
  return channels[0]?.stdev ?? 0
}

describe('a region', () => {
  it('holds nothing of what was there, and the rest stays as it was', async () => {
    const before = await chequered()
    const after = await blurRegions(before, [{ x: 0.25, y: 0, width: 0.5, height: 1 }])
    expect(await detail(before, { left: 50, top: 0, width: 100, height: 100 })).toBeGreaterThan(100)
    expect(await detail(after, { left: 50, top: 0, width: 100, height: 100 })).toBeLessThan(10)
    for (const left of [0, 150]) {
      const box = { left, top: 0, width: 50, height: 100 }
      const pixels = async (picture: Buffer) => sharp(picture).extract(box).removeAlpha().raw().toBuffer()
      expect((await pixels(after)).equals(await pixels(before))).toBe(true)
    }
  })

  it('may be an ellipse: all inside it is gone, and the corners around it stay', async () => {
    const before = await chequered()
    const after = await blurRegions(before, [{ x: 0.25, y: 0, width: 0.5, height: 1, isRound: true }])
    const [was, is] = await Promise.all(
      [before, after].map((picture) => sharp(picture).removeAlpha().greyscale().raw().toBuffer()),
    )
    for (let at = 0; at < width * height; at++) {
      const [x, y] = [(at % width) + 0.5 - 100, Math.floor(at / width) + 0.5 - 50]
      const distance = Math.hypot(x / 50, y / 50)
      const [old = 0, now = 0] = [was?.[at], is?.[at]]
      // A chequered pixel is black or white; what took its place is grey.
      if (distance < 1) expect(Math.abs(now - 128), `${x}, ${y}`).toBeLessThan(60)
      if (distance > 1.05) expect(now, `${x}, ${y}`).toBe(old)
    }
  })

  it.each([
    ['a single point', { x: 0.5, y: 0.5, width: 0.0001, height: 0.0001 }],
    ['the corner', { x: 1, y: 1, width: 0.5, height: 0.5 }],
    ['more than the picture', { x: 0, y: 0, width: 1, height: 1 }],
    ['beyond the edge', { x: 0.9, y: 0.9, width: 1, height: 1 }],
  ])('may be %s', async (_, region) => {
    const { width: w, height: h } = await sharp(await blurRegions(await chequered(), [region])).metadata()
    expect([w, h]).toEqual([width, height])
  })

  it('is meant on the picture as people see it, however the camera was held', async () => {
    const turned = await sharp(await chequered())
      .jpeg({ quality: 100 })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const after = await blurRegions(turned, [{ x: 0, y: 0, width: 1, height: 0.5 }])
    const { width: w = 0, height: h = 0 } = await sharp(after).metadata()
    expect([w, h]).toEqual([height, width])
    expect(await detail(after, { left: 0, top: 0, width: w, height: h / 2 })).toBeLessThan(10)
    expect(await detail(after, { left: 0, top: h / 2, width: w, height: h / 2 })).toBeGreaterThan(50)
  })
})
