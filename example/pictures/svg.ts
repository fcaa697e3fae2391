/** From a scene to pixels. */
import sharp from 'sharp'
import type { Scene } from '@/brand/drawing/scene'
import { svgOf } from '@/brand/drawing/svg'
import { ownLook } from '@/brand/look'

/** A scene as a PNG, the same bytes every time. */
export function pngOf(scene: Scene): Promise<Buffer> {
  return sharp(Buffer.from(svgOf(scene, ownLook)))
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}
