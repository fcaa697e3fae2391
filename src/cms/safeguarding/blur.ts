/**
 * Makes parts of a picture unrecognisable. Each region is first thrown away down to a few squares and only then drawn
 * soft: what is not in the pixels cannot be brought back, as it can from a mere blur.
 */
import sharp from 'sharp'

/** A rectangle in shares of width and height, from the top left, so that it holds for every size of the picture. */
export type Region = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
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
      return { input: await unrecognisable(data, box), left: box.left, top: box.top }
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
