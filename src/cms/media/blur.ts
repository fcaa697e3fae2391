/**
 * Makes parts of a picture unrecognisable. Each region is first thrown away down to a few squares and only then drawn
 * soft: what is not in the pixels cannot be brought back, as it can from a mere blur.
 */
import sharp from 'sharp'
import { type Box, boxOf, type Region, squares } from '@/domain/safeguarding/blur-region'

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
