/**
 * A picture made anew on the telephone, before anything of it is kept or sent: upright, no larger than readers need, and
 * nothing but pixels. Where it was taken, when and with what went with the camera's own file; that is never kept. Decoding
 * and encoding are the browser's own, beside the page, so that she can go on typing (ADR 161).
 */
import { blurPixels } from '@/domain/safeguarding/blur-pixels'
import type { Region } from '@/domain/safeguarding/blur-region'
import type { Pixels } from './own-pictures'

/** What a page shows at its largest; the house takes more, and nobody would see it. */
const longestSide = 2560

const quality = 0.85

/** A photograph of the largest cameras in telephones has half of it. */
const mostBytes = 40 * 1024 * 1024

export type Mistake = 'tooLarge' | 'heic' | 'notPicture'

const isHeic = ({ name, type }: File) => /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)

export async function cleaned(file: File): Promise<Pixels | Mistake> {
  if (file.size > mostBytes) return 'tooLarge'
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!picture) return isHeic(file) ? 'heic' : 'notPicture'
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height))
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale)))
  const drawn = draw(picture, Number(width), Number(height))
  return (drawn && (await encoded(drawn))) ?? 'notPicture'
}

/** @returns the same picture with nothing left of the regions; null where the telephone could not draw it */
export async function blurred(
  { bytes }: Pick<Pixels, 'bytes'>,
  regions: readonly Region[],
): Promise<Pixels | null> {
  const picture = await decoded(bytes)
  const canvas = picture && draw(picture, picture.width, picture.height)
  if (!canvas) return null
  blur(canvas, regions)
  return encoded(canvas)
}

export function blur(canvas: HTMLCanvasElement, regions: readonly Region[]): void {
  const context = contextOf(canvas)
  if (!context || regions.length === 0) return
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height)
  for (const region of regions) blurPixels(pixels, region)
  context.putImageData(pixels, 0, 0)
}

/**
 * Of what lies here, no larger than it is looked at.
 *
 * @returns false where the telephone could not, as when it is short of memory: another time it may
 */
export async function drawInto(
  canvas: HTMLCanvasElement,
  bytes: ArrayBuffer,
  longest: number,
): Promise<boolean> {
  const picture = await decoded(bytes)
  if (!picture) return false
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  return draw(picture, Math.round(picture.width * scale), Math.round(picture.height * scale), canvas) !== null
}

/** What was made anew here. */
const decoded = (bytes: ArrayBuffer): Promise<ImageBitmap | null> =>
  createImageBitmap(new Blob([bytes], { type: 'image/jpeg' })).catch(() => null)

const contextOf = (canvas: HTMLCanvasElement) => canvas.getContext('2d', { willReadFrequently: true })

/** @returns null where there is nothing to draw with: an empty canvas is no picture */
function draw(
  picture: ImageBitmap,
  width: number,
  height: number,
  canvas = document.createElement('canvas'),
): HTMLCanvasElement | null {
  Object.assign(canvas, { width, height })
  const context = contextOf(canvas)
  if (context) {
    context.imageSmoothingQuality = 'high'
    // What was see-through is white, and not black.
    context.fillStyle = 'white'
    context.fillRect(0, 0, width, height)
    context.drawImage(picture, 0, 0, width, height)
  }
  picture.close()
  return context && canvas
}

async function encoded(canvas: HTMLCanvasElement): Promise<Pixels | null> {
  const { width, height } = canvas
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  // Its memory is given back at once: a telephone has little.
  Object.assign(canvas, { width: 0, height: 0 })
  return blob && { bytes: await blob.arrayBuffer(), width, height }
}
