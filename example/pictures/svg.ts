/** From a scene to pixels. */
import sharp from 'sharp'
import type { Scene } from '@/pdf/scene'
import { svgOf } from '@/pdf/svg-of'

/** A scene as a PNG, the same bytes every time. */
export function pngOf(scene: Scene): Promise<Buffer> {
  return sharp(Buffer.from(svgOf(scene)))
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}
