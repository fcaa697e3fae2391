/**
 * Makes parts of a picture unrecognisable. Each region is first thrown away down to a few squares and only then drawn
 * soft: what is not in the pixels cannot be brought back, as it can from a mere blur.
 */
import sharp from 'sharp'

/** A rectangle, or the ellipse in it, in shares of width and height from the top left, so that it holds for every size. */
export type Region = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isRound?: boolean | undefined
}

/** What is left of a region: at most this many squares along its longer side. */
const squares = 6

/** @returns the whole picture as PNG, with nothing of the regions' pixels in it */
export async function blurRegions(bytes: Buffer, regions: readonly Region[]): Promise<Buffer> {
  // Turned upright first: regions are drawn on the picture as people see it.
  const { data, info } = await sharp(bytes).autoOrient().png().toBuffer({ resolveWithObject: true })
  const patches = await Promise.all(
    regions.map(async (region) => {
      const box = boxOf(region, info)
      const patch = await unrecognisable(data, box)
      const input = region.isRound ? await rounded(patch, box) : patch
      return { input, left: box.left, top: box.top }
    }),
  )
  return sharp(data).composite(patches).png().toBuffer()
}

type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** Rounded outwards, so that no edge of a face is left, and kept inside the picture. */
function boxOf({ x, y, width, height }: Region, picture: { width: number; height: number }): Box {
  const left = Math.min(Math.max(Math.floor(x * picture.width), 0), picture.width - 1)
  const top = Math.min(Math.max(Math.floor(y * picture.height), 0), picture.height - 1)
  const right = Math.min(Math.max(Math.ceil((x + width) * picture.width), left + 1), picture.width)
  const bottom = Math.min(Math.max(Math.ceil((y + height) * picture.height), top + 1), picture.height)
  return { left, top, width: right - left, height: bottom - top }
}

async function unrecognisable(picture: Buffer, box: Box): Promise<Buffer> {
  const few = await sharp(picture)
    .extract(box)
    .resize(squares, squares, { fit: 'inside', withoutEnlargement: true, kernel: 'mitchell' })
    .png()
    .toBuffer()
  return sharp(few).resize(box.width, box.height, { fit: 'fill', kernel: 'cubic' }).png().toBuffer()
}

/** Without its corners. Where its edge crosses a pixel, that pixel belongs to it. */
function rounded(patch: Buffer, { width, height }: Box): Promise<Buffer> {
  const ellipse = `<ellipse cx="50%" cy="50%" rx="50%" ry="50%" stroke="#000" stroke-width="1" shape-rendering="crispEdges"/>`
  const mask = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${ellipse}</svg>`
  return sharp(patch)
    .ensureAlpha()
    .composite([{ input: Buffer.from(mask), blend: 'dest-in' }])
    .png()
    .toBuffer()
}
